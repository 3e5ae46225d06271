// A word nobody would write stands in every place that may not reach patients; every byte of what is built is searched.
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome as Checked } from '#diagnostic/formats/pretty.ts';
import { CHECK_FORMATS } from '../src/cli/check-formats.ts';
import { mayGoOn } from '../src/cli/hold.ts';
import { Aviary, escaped, placesIn } from './canary.ts';
import { filesIn, newFolder, sitesIn } from './folder.ts';
import { approved, BIO, bio, buildHere, checkHere, littlePractice } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';
import { doorplate, type Outcome } from './terminal.ts';

const CONSENT = 'consent: 2026-05-04';
const SIGNED = 'consent: { on: 2026-05-04, by: Reed Marlow }';

describe('a practice in which nothing is wrong', () => {
  const birds = new Aviary();
  let root: string;
  let built: Outcome;

  beforeAll(async () => {
    root = newFolder(await withheldPlaces(birds));
    built = await doorplate(['build', '--today', TODAY], { cwd: root });
  });

  test('is built', () => {
    expect(built, built.stderr).toMatchObject({ status: 0, stdout: 'Built _site and _staff.\n' });
  });

  test('shows what was agreed to and approved, so that the search below means something', () => {
    const site = filesIn(join(root, '_site'));
    const ada = String(site.get('providers/ada-fenwick/index.html'));
    expect(ada).toContain('Hiking');
    expect(ada).toContain('I listen first');
    expect(ada).toMatch(/<img[^>]+alt="Ada at the window"/);
    const reed = String(site.get('providers/reed-marlow/index.html'));
    expect(reed).toContain('A rescue dog');
    expect(reed).toContain('Words that were approved.');
    for (const path of ['directory/providers.json', 'directory/fhir.json'])
      expect(String(site.get(path))).toContain('providers/ada-fenwick/');
  });

  test('lets no word out of any withheld place into the public site, in any file, name, encoding or picture', async () => {
    expect(birds.all.length).toBeGreaterThan(50);
    expect(await escaped(join(root, '_site'), birds.all)).toEqual([]);
  });

  test('shows staff nothing of sensitive categories, comments, references, reasons, or other entries of the approvals', async () => {
    // Who agreed stands in the register.
    const hidden = birds.all.filter(({ place }) =>
      /^(?:sensitive|comment|reference|reason|approvals|internal: (?!consent by)|ignored|photo: (?!name))/.test(
        place,
      ),
    );
    expect(hidden.length).toBeGreaterThan(20);
    expect(await escaped(join(root, '_staff'), hidden)).toEqual([]);
  });

  test('finds the same words where staff may read them, so the search works', async () => {
    const places = (await escaped(join(root, '_staff'), birds.all)).map((found) =>
      found.replace(/ in .*/, ''),
    );
    expect(places).toEqual(
      expect.arrayContaining([
        'no consent',
        'withdrawn',
        'unapproved block',
        'staff policy',
        'answer',
        'handbook',
      ]),
    );
  });

  test('says nothing of it in any message', async () => {
    // A path names its file, and so a leaver's file.
    const quiet = birds.all.filter(({ place }) => place !== 'left: slug' && place !== 'draft: slug');
    const checked = await checkHere(root);
    for (const text of [built.stdout, built.stderr, ...asReports(checked)])
      expect(placesIn(text, quiet)).toEqual([]);
  });

  test('publishes no photo that nobody agreed to, and strips the one that was', async () => {
    const pictures = [...filesIn(join(root, '_site'))].filter(([path]) =>
      /^assets\/photos\/.+\.(?:jpg|png|webp|avif)$/.test(path),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, bytes] of pictures) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      // The photo that is withheld is red.
      const { dominant } = await sharp(bytes).stats();
      expect(dominant.b).toBeGreaterThan(dominant.r);
    }
  });
});

test('the search finds a word in every form it may take', async () => {
  const birds = new Aviary();
  const { word } = birds.at('anywhere');
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#000000' } });
  const folder = newFolder({
    'plain.html': `<p>${word.toUpperCase()}</p>`,
    [`${word}.txt`]: '',
    'packed.gz': gzipSync(`a ${word} b`),
    'packed.br': brotliCompressSync(`a ${word} b`),
    'utf16.txt': Buffer.from(`a ${word}`, 'utf16le'),
    'base64.txt': Buffer.from(`ab${word}cd`).toString('base64'),
    'picture.jpg': await picture
      .withExif({ IFD0: { Artist: word } })
      .jpeg()
      .toBuffer(),
    'nothing.txt': 'Nothing here.',
  });
  const files = (await escaped(folder, birds.all)).map((found) => found.replace('anywhere in ', ''));
  expect(files).toEqual([
    'base64.txt',
    `${word}.txt`,
    'packed.br',
    'packed.gz',
    'picture.jpg',
    'plain.html',
    'utf16.txt',
  ]);
});

describe('template syntax', () => {
  test('in approved text is shown as text, and runs nowhere', async () => {
    const expressions = [
      '{{ 7 * 191 }}',
      '{% if true %}shown{% endif %}',
      '<%= 7 * 191 %>',
      '${7 * 191}',
      '{{ collections.all[0].content }}',
      '{{= site }}',
    ];
    const body = expressions.map((text) => `Look: ${text}`).join('\n\n');
    const fields = {
      name: 'Ada Fenwick',
      approach: '"I say {{ 7 * 191 }} and {% raw %}."',
      personal: '{ interests: { says: "Reading {{ 7 * 191 }}", consent: 2026-05-04 } }',
    };
    const root = newFolder(await approved(littlePractice({ [BIO]: bio(fields, body) })));
    const out = newFolder();
    expect(await buildHere(root, out)).toMatchObject({ isPublished: true });
    const page = String(filesIn(join(out, '_site')).get('providers/ada-fenwick/index.html'));
    const text = page.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    for (const expression of expressions) expect(text).toContain(`Look: ${expression}`);
    expect(text).toContain('I say {{ 7 * 191 }} and {% raw %}.');
    expect(text).toContain('Reading {{ 7 * 191 }}');
    expect(text).not.toContain('1337');
  });
});

describe('a practice in which records are wrong, built with --hold', () => {
  const birds = new Aviary();
  let root: string;
  let held: Outcome;

  beforeAll(async () => {
    root = newFolder({ ...(await approved(littlePractice())), ...brokenPlaces(birds) });
    held = await doorplate(['build', '--hold', '--today', TODAY], { cwd: root });
  });

  test('is refused without --hold, and goes out with it', async () => {
    const out = newFolder();
    expect(await buildHere(root, out)).toMatchObject({ isPublished: false });
    expect(sitesIn(out)).toEqual({});
    expect(held).toMatchObject({ status: 0 });
    expect(filesIn(join(root, '_site')).has('providers/ada-fenwick/index.html')).toBe(true);
  });

  test('has an error in every record that is wrong', () => {
    const wrong = Object.keys(brokenPlaces(new Aviary())).filter((path) => path.endsWith('.md'));
    for (const path of wrong) expect(held.stderr).toMatch(new RegExp(`^${path}:\\d+:\\d+ error `, 'm'));
  });

  test('lets no word of a held record into either site', async () => {
    expect(birds.all.length).toBeGreaterThan(15);
    expect(await escaped(join(root, '_site'), birds.all)).toEqual([]);
    const sensitive = birds.all.filter(({ place }) => !place.startsWith('readable'));
    expect(await escaped(join(root, '_staff'), sensitive)).toEqual([]);
  });

  test('repeats nothing it found wrong', async () => {
    const quiet = birds.all.filter(({ place }) => place !== 'slug of a broken leaver');
    const checked = await checkHere(root);
    for (const text of [held.stdout, held.stderr, ...asReports(checked)])
      expect(placesIn(text, quiet)).toEqual([]);
  });
});

describe('wrong settings', () => {
  test.each([
    [
      'an unknown key',
      (one: string) => ({
        '_data/practice.yaml': `${String(littlePractice()['_data/practice.yaml'])}${one}: ${one}\n`,
      }),
    ],
    [
      'a value of the wrong type',
      (one: string) => ({
        '_data/practice.yaml': `${String(littlePractice()['_data/practice.yaml'])}sample: ${one}\n`,
      }),
    ],
    [
      'a category nobody knows',
      (one: string) => ({ '_data/disclosure.yaml': `categories: { ${one}: share }\n` }),
    ],
    [
      'a stance nobody knows',
      (one: string) => ({ '_data/disclosure.yaml': `categories: { pets: ${one} }\n` }),
    ],
    ['a rule nobody knows', (one: string) => ({ '_data/rules.yaml': `privacy/${one}: ${one}\n` })],
    [
      'approvals of the wrong shape',
      (one: string) => ({
        '_data/approvals.yaml': `people: { ${one}: { ${one}: [{ says: ${one}, ${one}: ${one} }] } }\n`,
      }),
    ],
    ['broken YAML', (one: string) => ({ '_data/approvals.yaml': `people: { ${one}: [${one}\n${one}: "\n` })],
    ['a file nobody reads', (one: string) => ({ '_data/extra.yaml': `${one}: ${one}\n` })],
    ['duplicate keys', (one: string) => ({ '_data/disclosure.yaml': `${one}: 1\n${one}: 2\n` })],
  ])('%s: nothing is repeated, and nothing is built', async (_, changes) => {
    const birds = new Aviary();
    const root = newFolder(littlePractice(changes(birds.at('setting').word)));
    const { diagnostics, files, built } = await checkHere(root);
    expect(built === undefined || !mayGoOn(diagnostics, true)).toBe(true);
    expect(placesIn(asReports({ diagnostics, files }).join('\n'), birds.all)).toEqual([]);
  });
});

/** What was found, as each format tells it. */
function asReports(checked: Checked): string[] {
  return Object.values(CHECK_FORMATS).map((format) => format(checked, process.cwd()));
}

/** A practice without an error, full of what may not come out. */
async function withheldPlaces(birds: Aviary): Promise<Files> {
  const name = (place: string) =>
    birds
      .words(place)
      .replace(',', '')
      .split(' ')
      .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
      .join(' ');
  const slug = (place: string) => birds.at(place).word;
  const everything = (place: string) => ({
    approach: birds.words(`${place}: approach`),
    helpsWith: birds.items(`${place}: helps with`),
    registrations: `[{ authority: ${birds.words(`${place}: authority`).replace(',', '')}, number: ${birds.at(`${place}: number`).word} }]`,
    education: `[{ institution: ${name(`${place}: school`)}, award: MD }]`,
    personal: `{ interests: { says: ${birds.items(`${place}: interests`)}, ${CONSENT} } }`,
  });
  const leaver = `content/providers/${slug('left: slug')}.md`;
  const draft = `content/providers/${slug('draft: slug')}.md`;
  const portrait = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#3366cc' } })
    .withExif({
      IFD0: {
        Artist: birds.words('photo: artist'),
        ImageDescription: birds.words('photo: description'),
        Copyright: birds.words('photo: copyright'),
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '48/1 8/1 13/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '11/1 34/1 31/1',
        GPSAreaInformation: birds.words('photo: area'),
      },
    })
    .jpeg()
    .toBuffer();
  const red = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#cc3333' } })
    .jpeg()
    .toBuffer();

  const reed = bio(
    {
      name: 'Reed Marlow',
      approach: birds.words('unapproved approach'),
      photo: `{ src: ${slug('photo: name of a withheld one')}.jpg, alt: "${birds.words('unapproved alt')}" }`,
      personal: `
  interests: { says: ${birds.items('no consent')} }
  teams: { says: ${birds.items('future consent')}, consent: 2026-11-22 }
  travel: { says: ${birds.items('expired')}, consent: 2024-11-20 }
  milestones: { says: ${birds.items('withdrawn')}, ${CONSENT}, withdrawn: 2026-11-21 }
  pets: { says: [A rescue dog, an old ${birds.at('unapproved item').word}, ${birds.at('unapproved item').phrase}], consent: { on: 2026-05-04, by: ${name('internal: consent by')}, ref: ${birds.at('reference of a consent').word} } }
  origin: { says: ${birds.items('ended early')}, ${CONSENT}, until: 2026-11-20 }
  motto: ${birds.at('short form without consent').phrase}
  volunteering: { says: ${birds.items('approved by a stranger')}, ${CONSENT} }
  funFact: { says: ${birds.items('approved tomorrow')}, ${CONSENT} }
  routine: { says: ${birds.items('approved by themselves')}, ${CONSENT} }
  relatives: { says: ${birds.items('approval of other words')}, ${CONSENT} }
  pronouns: { says: ${birds.words('sensitive: no consent').replace(', ', '/')} }
  why: { says: ${birds.items('unsigned')}, ${CONSENT} }
  identity: { says: ${birds.items('sensitive: unapproved')}, ${SIGNED} }
  ethnicity: { says: ${birds.items('sensitive: expired')}, consent: { on: 2024-01-01, by: Reed Marlow, ref: ${birds.words('reference of an expired consent').replace(',', '')} } }
  livedExperience: { says: ${birds.items('sensitive: withdrawn')}, consent: { on: 2026-05-04, by: Reed Marlow }, withdrawn: 2026-06-01 }
  military: { says: ${birds.items('sensitive: unsigned')}, ${CONSENT} } # ${birds.words('comment in YAML')}`,
      reviewed: `{ on: 2026-05-04, by: ${name('internal: reviewed by')} }`,
      waivers: `[{ rule: boundary/no-personal-profile, reason: "${birds.words('reason of a waiver')}", by: ${name('internal: waived by')}, until: 2027-05-01 }]`,
    },
    `Words that were approved. I also write for [a club](https://www.facebook.com/another-club).

${birds.words('unapproved block')}

- ${birds.at('unapproved list').word}
- ${birds.at('unapproved list').phrase}

\`\`\`yaml
${birds.at('unapproved fence').word}: ${birds.at('unapproved fence').phrase}
\`\`\`

{{ ${birds.words('unapproved mustache')} }} {% ${birds.words('unapproved tag')} %} <% ${birds.words('unapproved scriptlet')} %>

## ${birds.words('unapproved heading')}

Under it.

<!-- ${birds.words('comment between blocks')} -->

An approved paragraph<!-- ${birds.words('comment within a line')} --> with a comment in it.

<!--
${birds.words('comment of many lines')}

-->`,
  );

  const files = littlePractice({
    '_data/practice.yaml': `${String(littlePractice()['_data/practice.yaml'])}facts: { hhsFunded: "${birds.words('internal: facts')}" }
directory: { json: true, fhir: true }
repository: { visibility: private, url: "https://github.com/${slug('internal: repository')}/site" } # ${birds.words('comment in the settings')}
`,
    '_data/disclosure.yaml': `approval:
  approvers: [Pat Quill, Reed Marlow, ${name('internal: approver')}]
  logins: { ${slug('internal: login')}: Pat Quill }
allow: [${name('internal: allowed')}]
`,
    [BIO]: bio(
      {
        name: 'Ada Fenwick',
        photo: `{ src: ${slug('photo: name')}.jpg, alt: Ada at the window, ${CONSENT} }`,
        personal: `{ interests: { says: [Hiking], consent: { on: 2026-05-04, ref: ${slug('reference of a published item')} } } }`,
      },
      'I listen first, and then we make a plan.',
    ),
    [`content/providers/${slug('photo: name')}.jpg`]: portrait,
    'content/providers/reed-marlow.md': reed,
    [`content/providers/${slug('photo: name of a withheld one')}.jpg`]: red,
    [`content/providers/${slug('ignored: picture of nobody')}.jpg`]: red,
    'content/providers/notes.txt': birds.words('ignored: notes'),
    'content/providers/.draft.md': birds.words('ignored: hidden file'),
    'content/providers/ended-waiver.md': bio(
      {
        name: 'Nora Whitlock',
        waivers: `[{ rule: boundary/no-personal-profile, reason: x${slug('reason of an ended waiver')}, by: Pat Quill, until: 2026-11-20 }]`,
      },
      `Approved, and nothing wrong with it.\n\n${birds.words('what an ended waiver covered')} is on [a page](https://www.instagram.com/another-club).`,
    ),
    [leaver]: bio(
      { name: name('left: name'), status: 'left', npi: '"1234567893"', ...everything('left') },
      birds.words('left: body'),
    ),
    [draft]: bio(
      { name: name('draft: name'), status: 'draft', ...everything('draft') },
      birds.words('draft: body'),
    ),
    'content/policies/social-media/2026-06-01.md': version(
      {
        version: 2,
        effective: '2026-06-01',
        title: name('policy: title'),
        summary: birds.words('policy: summary'),
        changes: birds.words('policy: changes'),
      },
      `${birds.words('policy: body')}\n\n## Requests {#friend-requests}\n\nNo.`,
    ),
    'content/policies/complaints/2027-06-01.md': version(
      {
        kind: 'complaints',
        effective: '2027-06-01',
        title: name('second policy: title'),
        summary: birds.words('second policy: summary'),
      },
      birds.words('second policy: body'),
    ),
    'content/staff-policies/at-work/2026-01-01.md': version(
      {
        kind: 'other',
        effective: '2026-01-01',
        title: name('staff policy: title'),
        summary: birds.words('staff policy: summary'),
      },
      birds.words('staff policy'),
    ),
    'content/staff-policies/unapproved/2026-01-01.md': version(
      {
        kind: 'other',
        effective: '2026-01-01',
        title: name('ignored: title of an unapproved staff policy'),
        summary: birds.words('ignored: summary of an unapproved staff policy'),
      },
      birds.words('ignored: body of an unapproved staff policy'),
    ),
    'content/answers/secret.md': `---\ntitle: ${name('answer: title')}\nsituation: follow\nchannel: phone\nafter: ${birds.words('answer: after')}\n---\n${birds.words('answer')}<!-- ${birds.words('comment in an answer')} -->\n`,
    'content/handbook/secret.md': `---\ntitle: ${name('handbook: title')}\nsummary: ${birds.words('handbook: summary')}\n---\n${birds.words('handbook')}\n\n<!-- ${birds.words('comment in the handbook')} -->\n`,
    'content/pages/more.md': `---\ntitle: More # ${birds.words('comment in a page’s YAML')}\n---\nWords. <!-- ${birds.words('comment in a page')} -->\n`,
    'content/announcements/over.md': `---\nsays: ${birds.words('announcement that is over')}\nfrom: 2026-01-01\nuntil: 2026-11-20\n---\n`,
    'content/announcements/later.md': `---\nsays: ${birds.words('announcement of tomorrow')}\nfrom: 2026-11-22\nuntil: 2026-12-20\n---\n`,
  });

  const kept = [
    'personal.pets.1',
    'personal.pets.2',
    'approach',
    'photo',
    'photo.alt',
    'body.1',
    'body.2',
    'body.3',
    'body.4',
    'body.5',
  ];
  const special = [
    'personal.volunteering',
    'personal.funFact',
    'personal.routine',
    'personal.relatives',
    'personal.identity',
  ];
  const result = await approved(files, {
    isKept: ({ person, subject }) =>
      person === 'reed-marlow' && (kept.includes(subject) || special.some((one) => subject.startsWith(one))),
    keptVersions: [
      'content/policies/social-media/2026-06-01.md',
      'content/policies/complaints/2027-06-01.md',
      'content/staff-policies/unapproved/2026-01-01.md',
    ],
    also: {
      'nobody-here': {
        interests: [{ says: birds.words('approvals of a stranger'), by: 'Pat Quill', on: '2026-05-05' }],
      },
    },
  });
  const wording = (place: string, by: string, on: string) =>
    [birds.at(place).word, birds.at(place).phrase]
      .map((says) => `{ says: ${says}, by: ${by}, on: ${on} }`)
      .join(', ');
  return {
    ...result,
    '_data/approvals.yaml': String(result['_data/approvals.yaml']).replace(
      / {2}reed-marlow:\n/,
      `  reed-marlow:
    volunteering: [${wording('approved by a stranger', 'Somebody Else', '2026-05-05')}]
    funFact: [${wording('approved tomorrow', 'Pat Quill', '2026-11-22')}]
    routine: [${wording('approved by themselves', 'Reed Marlow', '2026-05-05')}]
    relatives: [${wording('approvals of words that are gone', 'Pat Quill', '2026-05-05')}]
`,
    ),
  };
}

function version(fields: Readonly<Record<string, string | number>>, body: string): string {
  const all = {
    kind: 'social-media',
    version: 1,
    owner: 'Practice manager',
    nextReview: '2028-01-15',
    ...fields,
  };
  return `---\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n${body}\n`;
}

/** Records that are wrong, each in its own way, with words in them. */
function brokenPlaces(birds: Aviary): Files {
  const path = (slug: string) => `content/providers/${slug}.md`;
  const named = (place: string) => ({
    name: `Bird ${birds.at(place).word}`,
    approach: birds.words(`${place}, approach`),
  });
  const body = (place: string) => birds.words(`${place}, body`);
  return {
    [path('broken-yaml')]:
      `---\nname: ${birds.words('broken YAML')}\ntitle: "never closed\n\tpersonal: { interests: ${birds.words('broken YAML, interests')}\n---\n${body('broken YAML')}\n`,
    [path('unknown-key')]: bio(
      {
        ...named('unknown key'),
        [birds.at('name of an unknown key').word]: birds.words('value of an unknown key'),
      },
      body('unknown key'),
    ),
    [path('unknown-category')]: bio(
      {
        ...named('readable: unknown category'),
        personal: `{ ${birds.at('name of a category').word}: ${birds.at('unknown category').phrase} }`,
      },
      birds.words('readable: unknown category, body'),
    ),
    [path('unknown-inner-key')]: bio(
      {
        ...named('unknown inner key'),
        personal: `{ pets: { says: dogs, ${birds.at('name of an inner key').word}: ${birds.at('value of an inner key').phrase} } }`,
      },
      body('unknown inner key'),
    ),
    [path('never')]: bio(
      {
        ...named('readable: never'),
        personal: `{ faith: { says: ${birds.items('never-category')}, consent: { on: 2026-05-04, by: Ada } }, familyHealth: ${birds.at('never-category in short').phrase} }`,
      },
      birds.words('readable: never, body'),
    ),
    [path('locked')]: bio(
      {
        ...named('readable: locked'),
        personal: `{ homeAddress: { says: ${birds.items('locked category')}, consent: 2026-05-04 } }`,
      },
      birds.words('readable: locked, body'),
    ),
    [path('html')]: bio(
      named('HTML'),
      `${body('HTML')} <span title="${birds.words('attribute')}">here</span>`,
    ),
    [path('script-link')]: bio(
      named('link that runs'),
      `${body('link that runs')} [here](javascript:alert('${birds.at('address that runs').word}'))`,
    ),
    [path('spilled')]:
      `---\nname: ${birds.words('spilled')}\n--- personal ---\ninterests: ${birds.words('spilled, interests')}\n---\n${body('spilled')}\n`,
    [path('other-language')]:
      `---js\n{ name: "${birds.words('other language')}" }\n---\n${body('other language')}\n`,
    [path('control-character')]: bio(named('NUL character'), `${body('NUL character')} \u0000`),
    [path('wrong-type')]: bio(
      {
        ...named('wrong type'),
        languages: `[${birds.at('wrong language').phrase}]`,
        status: birds.at('wrong status').word,
        npi: birds.at('wrong number').word,
      },
      body('wrong type'),
    ),
    [path('wrong-names')]: bio(
      {
        ...named('readable: wrong names'),
        locations: `[${birds.at('name of no location').word}]`,
        photo: `{ src: ${birds.at('name of no photo').word}.jpg, alt: ${birds.words('readable: alt')} }`,
      },
      birds.words('readable: wrong names, body'),
    ),
    [path('wrong-waiver')]: bio(
      {
        ...named('readable: wrong waiver'),
        waivers: `[{ rule: privacy/${birds.at('name of no rule').word}, reason: "${birds.words('reason of a wrong waiver')}", by: X, until: 2027-01-01 }]`,
      },
      birds.words('readable: wrong waiver, body'),
    ),
    [path(birds.at('slug of a broken leaver').word)]:
      `---\nname: ${birds.words('broken leaver')}\nstatus: left\ntitle: "open\n---\n${body('broken leaver')}\n`,
    'content/pages/held.md': `---\ntitle: ${birds.words('page')}\nunknown: ${birds.words('page, unknown key')}\n---\n${body('page')}\n`,
    'content/policies/complaints/2026-01-01.md': `---\ntitle: ${birds.words('policy')}\neffective: [\n---\n${body('policy')}\n`,
    'content/locations/held.md': `---\nname: ${birds.words('location')}\naddress: 1\n---\n${body('location')}\n`,
  };
}
