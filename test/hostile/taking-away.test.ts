// Taking away always works: with half the practice broken, whoever left and whatever was withdrawn is off the site.
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSites } from '../../src/cli/build.ts';
import { Aviary, type Canary, escaped } from '../canary.ts';
import { filesIn, newFolder, sitesIn, writeFiles } from '../folder.ts';
import { approved, BIO, bio, buildHere, littlePractice, POLICY } from '../little-practice.ts';
import { type Files, TODAY } from '../practice.ts';

const CONSENT = 'consent: 2026-05-04';
const birds = new Aviary();

/** A bio that says its canary in one place only. */
function person(place: string, fields: Record<string, string | undefined> = {}, body = 'Words.'): string {
  return bio({ name: `Robin ${slugOf(place)}`, ...fields }, body);
}
const slugOf = (place: string) => place.toLowerCase().replace(/[^a-z]+/g, '-');
const fileOf = (place: string) => `content/providers/${slugOf(place)}.md`;
const items = (...says: string[]) => `{ interests: { says: [${says.join(', ')}], ${CONSENT} } }`;

/** What stands there at first, and what becomes of it. `undefined`: the file is deleted. */
const TAKEN: Readonly<Record<string, (canary: Canary) => readonly [string, string | Buffer | undefined]>> = {
  'somebody who left': ({ word, phrase }) => [
    person('somebody who left', { name: word, personal: items(phrase) }),
    person('somebody who left', { name: word, personal: items(phrase), status: 'left' }),
  ],
  'somebody who left, in a file that is broken': ({ word, phrase }) => [
    person('', { name: word, personal: items(phrase) }),
    `---\nname: ${word}\nstatus: left\npersonal: { interests: [${phrase}\n---\n${word}\n`,
  ],
  'somebody who left, in a file in the wrong encoding': ({ word, phrase }) => [
    person('', { name: word, personal: items(phrase) }),
    Buffer.from(`\ufeff${person('', { name: word, personal: items(phrase), status: 'left' })}`, 'utf16le'),
  ],
  'somebody who left, in a file that is too large': ({ word, phrase }) => [
    person('', { name: word, personal: items(phrase) }),
    person('', { name: word, status: 'left' }, phrase.repeat(3000)),
  ],
  'somebody who left with an unknown category and without a location': ({ word, phrase }) => [
    person('', { name: word, personal: items(phrase) }),
    person('', { name: word, status: 'left', locations: '[nowhere]', personal: `{ hobbies: ${phrase} }` }),
  ],
  'somebody who is a draft again': ({ word, phrase }) => [
    person('', { name: word, approach: phrase }),
    person('', { name: word, approach: phrase, status: 'draft' }),
  ],
  'somebody whose file is gone': ({ word, phrase }) => [
    person('', { name: word, personal: items(phrase) }),
    undefined,
  ],
  'an item that was withdrawn today': ({ word, phrase }) => [
    person('withdrawn', { personal: items(word, phrase) }),
    person('withdrawn', {
      personal: `{ interests: { says: [${word}, ${phrase}], ${CONSENT}, withdrawn: ${TODAY} } }`,
    }),
  ],
  'an item that was deleted': ({ word, phrase }) => [
    person('deleted', { personal: items('Hiking', word, phrase) }),
    person('deleted', { personal: items('Hiking') }),
  ],
  'an item without consent': ({ word }) => [
    person('unasked', { personal: items(word) }),
    person('unasked', { personal: `{ interests: { says: [${word}] } }` }),
  ],
  'an item in a file that is broken': ({ word, phrase }) => [
    person('broken item', { personal: items(word, phrase) }),
    person('broken item', { personal: items(word), status: 'retired' }),
  ],
  'an approach': ({ word, phrase }) => [
    person('approach', { approach: `${word} ${phrase}` }),
    person('approach'),
  ],
  'a paragraph': ({ word, phrase }) => [
    person('paragraph', {}, `Words.\n\n${word} ${phrase}`),
    person('paragraph'),
  ],
  'a photo': ({ word }) => [
    person('photo', { photo: `{ src: red.jpg, alt: ${word}, ${CONSENT} }` }),
    person('photo'),
  ],
  'a photo without consent': ({ word }) => [
    person('second photo', { photo: `{ src: green.jpg, alt: ${word}, ${CONSENT} }` }),
    person('second photo', { photo: `{ src: green.jpg, alt: ${word} }` }),
  ],
};
const PLACES = Object.keys(TAKEN);

/** Everything else that may be wrong on that day. */
const BROKEN: Files = {
  'content/providers/ada-fenwick.md': '---\nname: "Ada Fenwick\n---\n',
  'content/providers/encoding.md': Buffer.from('---\nname: caf\xe9\n---\n', 'latin1'),
  'content/providers/tag.md': bio({ name: 'Taggy Lane' }, '<script>words</script>'),
  'content/providers/category.md': bio({ name: 'Cat Lane', personal: '{ hobbies: Words }' }),
  'content/providers/waiver.md': bio({
    name: 'Wayne Lane',
    waivers: '[{ rule: no/such, reason: x, by: Pat, until: 2027-01-01 }]',
  }),
  'content/providers/lost-picture.md': bio({
    name: 'Pic Lane',
    photo: `{ src: lost.jpg, alt: Words, ${CONSENT} }`,
  }),
  'content/providers/bad-picture.md': bio({
    name: 'Bad Lane',
    photo: `{ src: bad.jpg, alt: Words, ${CONSENT} }`,
  }),
  'content/providers/bad.jpg': 'no picture at all',
  'content/providers/Capital Letters.md': bio({ name: 'Cap Lane' }),
  'content/locations/birch-lane.md': '---\nname: [\n---\n',
  'content/services/broken.md': '---\ntitle: [\n---\n',
  'content/pages/about.md': '---\ntitle: About\n---\n[to nowhere](/nowhere/)\n',
  'content/pages/home.md': '---\ntitle: [\n---\n',
  'content/answers/friend-request.md': '---\ntitle: [\n---\n',
  'content/handbook/editing.md': '---\ntitle: Editing\n---\n[to nowhere](/handbook/nowhere/)\n',
  'content/announcements/broken.md': '---\nsays: [\n---\n',
  [POLICY]: '---\ntitle: [\n---\n',
  'content/nothing-known/file.md': '---\ntitle: Words\n---\n',
  'content/stray.md': 'Words.\n',
};

describe('on a day when everything else is broken', () => {
  let root: string;
  let before: Map<string, Buffer>;
  let after: Map<string, Buffer>;

  beforeAll(async () => {
    const shot = (background: string) =>
      sharp({ create: { width: 300, height: 300, channels: 3, background } })
        .jpeg()
        .toBuffer();
    const bios = PLACES.map((place) => [fileOf(place), TAKEN[place]?.(birds.at(place))] as const);
    const first = bios.map(([path, both]) => [path, both?.[0]]);
    const files = await approved(
      littlePractice({
        ...Object.fromEntries(first),
        'content/providers/red.jpg': await shot('#cc3333'),
        'content/providers/green.jpg': await shot('#33cc33'),
      }),
    );
    root = newFolder(files);
    const place = { root, today: TODAY, now: new Date() };
    const build = (hold: boolean) => buildSites({ place, out: root, hold });
    const one = await build(false);
    expect(one.isPublished, JSON.stringify(one.diagnostics)).toBe(true);
    before = filesIn(join(root, '_site'));

    for (const [path, both] of bios) {
      if (both?.[1] === undefined) rmSync(join(root, path));
      else writeFiles(root, { [path]: both[1] });
    }
    writeFiles(root, BROKEN);
    symlinkSync('/nowhere', join(root, 'content/providers/link.md'));
    chmodSync(join(root, 'content/services/broken.md'), 0);
    const two = await build(true);
    expect(
      two.isPublished,
      JSON.stringify(two.diagnostics.filter(({ severity }) => severity === 'error')),
    ).toBe(true);
    expect(two.held.size).toBeGreaterThan(15);
    after = filesIn(join(root, '_site'));
  });

  test('all of it was there before', () => {
    const text = [...before.values()].join('\n');
    for (const { place, word } of birds.all) expect(text.includes(word), place).toBe(true);
    expect([...before.keys()].filter((path) => path.startsWith('assets/photos/'))).not.toEqual([]);
  });

  test('nothing of it is there now, in any file', async () => {
    expect(await escaped(join(root, '_site'), birds.all)).toEqual([]);
    expect([...after.keys()].filter((path) => path.startsWith('assets/photos/'))).toEqual([]);
  });

  test('nobody who left or was deleted has an address, or is named anywhere', () => {
    for (const place of PLACES.filter((one) => one.startsWith('somebody'))) {
      expect(
        [...after.keys()].filter((path) => path.includes(slugOf(place))),
        place,
      ).toEqual([]);
      for (const [path, bytes] of after)
        expect(String(bytes).includes(slugOf(place)), `${place} in ${path}`).toBe(false);
    }
  });

  test('the others stand', () => {
    const page = after.get(`providers/${slugOf('an item that was deleted')}/index.html`);
    expect(String(page)).toContain('Hiking');
  });

  test('an approval that is taken back is enough', async () => {
    const { word } = birds.at('an approval');
    const files = littlePractice({
      ...BROKEN,
      'content/providers/zoe.md': bio({ name: 'Zoe Lane', approach: word }),
    });
    const out = newFolder();
    expect(await buildHere(newFolder(files), out, true)).toMatchObject({ isPublished: true });
    expect(await escaped(join(out, '_site'), birds.all)).toEqual([]);
  });
});

test('a redirect from or to somebody who left is gone with them', async () => {
  const addresses = ['/providers/bea-lane/', '/team/bea-lane/', '/team/Bea-Lane.html', '/bea-lane?x=1'];
  const redirects = addresses.flatMap((address, index) => [
    ...(address.includes('?') ? [] : [`"${address}": "/"`]),
    `"/old/${index}/": "https://elsewhere.example${address}"`,
  ]);
  const out = newFolder();
  const root = newFolder(
    littlePractice({
      'content/providers/bea-lane.md': bio({ name: 'Bea Lane', status: 'left' }),
      '_data/practice.yaml': `${String(littlePractice()['_data/practice.yaml'])}redirects: { ${redirects.join(', ')} }\n`,
    }),
  );
  expect(await buildHere(root, out, true)).toMatchObject({ isPublished: true });
  expect(sitesIn(out)['_site/_redirects']).not.toMatch(/bea|lane/i);
});

describe('somebody’s own name under a kind that is never shared', () => {
  // Staff pages name everyone who has a file: what says nothing else can't be hidden there.
  test.each([
    'ada-fenwick',
    'adafenwick',
    '"@ada.fenwick"',
    '"Fenwick, Ada"',
    'ada.fenwick9',
    'facebook.com/ada.fenwick',
    '[ada, "https://social.example/@adafenwick"]',
  ])('keeps nothing from going out: %s', async (says) => {
    const root = newFolder(
      await approved(
        littlePractice({ [fileOf('other')]: person('other', { personal: items('Hiking', 'Chess') }) }),
      ),
    );
    writeFiles(root, {
      [BIO]: bio({ name: 'Ada Fenwick', personal: `{ personalSocial: ${says} }` }),
      [fileOf('other')]: person('other', { personal: items('Hiking') }),
    });
    const out = newFolder();
    const { isPublished, diagnostics } = await buildHere(root, out, true);
    expect(diagnostics.filter(({ rule }) => rule === 'site/no-leak')).toEqual([]);
    expect(isPublished).toBe(true);
    expect(String(filesIn(join(out, '_site')).get('providers/other/index.html'))).not.toContain('Chess');
  });
});
