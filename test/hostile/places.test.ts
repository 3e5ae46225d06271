// What isn't shown must leave no trace: no gap, no number, no order, no name; nor may what lies about on the computer get in.
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { Aviary, escaped, placesIn } from '../canary.ts';
import { differences, newFolder, sitesIn } from '../folder.ts';
import { approved, BIO, bio, buildHere, littlePractice, POLICY } from '../little-practice.ts';
import { pdf } from '../pdf.ts';
import { type Files, TODAY } from '../practice.ts';
import { doorplate } from '../terminal.ts';

const CONSENT = 'consent: 2026-05-04';
const birds = new Aviary();
const word = (place: string) => birds.at(place).word;
const shot = (background: string) =>
  sharp({ create: { width: 300, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Why nothing was published. */
function errorsIn(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .flatMap(({ severity, file, message }) => (severity === 'error' ? [`${file} ${message}`] : []))
    .join('\n');
}

/** A practice as readers should see it, and the same with what is withheld standing between. */
async function twins(): Promise<{ bare: Files; full: Files }> {
  const [blue, red] = [await shot('#3366cc'), await shot('#cc3333')];
  const ada = (more: { items?: string; fields?: object; body?: string }) =>
    bio(
      {
        name: 'Ada Fenwick',
        photo: `{ src: ada.jpg, alt: Ada at the window, ${CONSENT} }`,
        personal: `{ interests: { says: [${more.items ?? 'Hiking, Jazz piano'}], ${CONSENT} }, pets: { says: A rescue dog, ${CONSENT} } }`,
        ...more.fields,
      },
      more.body ?? '## Family {#family}\n\nI listen first.\n\n## Family\n\nThen we make a plan.',
    );
  const shown = littlePractice({
    // What is general enough is another matter.
    '_data/disclosure.yaml':
      'categories: { pets: share, teams: share, travel: share, funFact: share, motto: share }\napproval: { approvers: [Pat Quill] }\n',
    [BIO]: ada({}),
    'content/providers/ada.jpg': blue,
    'content/providers/zoe-marlow.md': bio({
      name: 'Zoe Marlow',
      personal: `{ travel: { says: The cello, ${CONSENT} } }`,
    }),
  });
  const bare = await approved(shown);
  const version = String(littlePractice()[POLICY]);
  const full = {
    ...bare,
    [BIO]: ada({
      items: `${word('first item')}, Hiking, ${word('item between')}, Jazz piano, ${word('last item')}`,
      fields: {
        approach: word('approach'),
        personal: `{ teams: { says: ${word('category between')}, ${CONSENT} }, interests: { says: [${word('first item')}, Hiking, ${word('item between')}, Jazz piano], ${CONSENT} }, motto: ${word('category without consent')}, pets: { says: [A rescue dog, ${word('second pet')}], consent: { on: 2026-05-04, by: Ada Fenwick, ref: ${word('reference')} } } }`,
        reviewed: `{ on: 2026-05-04, by: ${word('reviewer')} }`,
        registrations: `[{ authority: Board, number: ${word('registration that ended')}, until: 2026-11-20 }] # ${word('comment')}`,
      },
      body: `## Family {#family}\n\n${word('first block')}\n\n## Family {#family}\n\nI listen first.\n\n<!-- ${word('comment between blocks')} -->\n\n## Family\n\n${word('block between')}\n\n## Family\n\nThen we make a plan.\n\n${word('last block')}\n\n## ${word('last heading')}`,
    }),
    'content/providers/bea.md': bio({
      name: `Bea ${word('leaver')}`,
      status: 'left',
      photo: `{ src: bea.jpg, alt: ${word('alt')}, ${CONSENT} }`,
    }),
    'content/providers/bea.jpg': red,
    'content/providers/cleo.md': bio({ name: `Cleo ${word('draft')}`, status: 'draft' }),
    'content/providers/zoe-marlow.md': bio({
      name: 'Zoe Marlow',
      photo: `{ src: ${word('name of a picture')}.jpg, alt: ${word('alt of a picture')}, ${CONSENT} }`,
      personal: `{ funFact: { says: ${word('item in front')}, ${CONSENT} }, travel: { says: The cello, ${CONSENT} } }`,
    }),
    [`content/providers/${word('name of a picture')}.jpg`]: red,
    'content/policies/social-media/2026-06-01.md': version
      .replace('2026-01-15', '2026-06-01')
      .replace('version: 1', `version: 2\nchanges: ${word('changes')}`)
      .replace('We keep', `${word('policy')} We keep`),
    'content/policies/complaints/2027-06-01.md': version
      .replace('2026-01-15', '2027-06-01')
      .replace('kind: social-media', 'kind: complaints')
      .replaceAll('Social media', word('second policy')),
    'content/staff-policies/at-work/2026-01-15.md': version
      .replace('kind: social-media', 'kind: other')
      .replaceAll('Social media', word('staff policy')),
    'content/answers/more.md': `---\ntitle: ${word('answer')}\nsituation: follow\nchannel: phone\n---\n${word('answer')}\n`,
    'content/handbook/more.md': `---\ntitle: ${word('handbook')}\norder: -1\n---\n${word('handbook')}\n`,
    'content/announcements/a.md': `---\nsays: ${word('over')}\nfrom: 2026-01-01\nuntil: 2026-11-20\n---\n`,
    'content/announcements/z.md': `---\nsays: ${word('to come')}\nfrom: 2026-11-22\nuntil: 2026-12-20\nlevel: urgent\n---\n`,
    [`content/files/${word('name of a file')}.pdf`]: await pdf(word('file'), (document) =>
      document.setSubject(word('file’s metadata')),
    ),
    'content/providers/notes.txt': word('notes'),
    'content/.hidden/secret.md': word('hidden'),
    '.env': `SECRET=${word('environment file')}`,
  };
  return { bare, full };
}

describe('a practice full of what is withheld', () => {
  let bare: string;
  let full: string;
  let root: string;
  let secrets: Files;

  beforeAll(async () => {
    const both = await twins();
    secrets = both.full;
    root = newFolder(secrets);
    [bare, full] = [newFolder(), newFolder()];
    const name = word('environment');
    vi.stubEnv('NETLIFY_SECRET', name);
    vi.stubEnv('BRANCH', name);
    vi.stubEnv('HEAD', name);
    const first = await buildHere(newFolder(both.bare), bare);
    expect(first.isPublished, errorsIn(first.diagnostics)).toBe(true);
    const { isPublished, diagnostics } = await buildHere(root, full);
    expect(isPublished, errorsIn(diagnostics)).toBe(true);
    vi.unstubAllEnvs();
  });

  test('gives the public site, byte for byte, of one in which it was never written', () => {
    const [one, other] = [sitesIn(bare), sitesIn(full)].map((sites) =>
      Object.fromEntries(Object.entries(sites).filter(([path]) => path.startsWith('_site/'))),
    );
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(15);
    expect(String(one?.['_site/providers/ada-fenwick/index.html'])).toContain('Then we make a plan');
    expect(differences(one ?? {}, other ?? {})).toEqual([]);
  });

  test('has none of it there, nor anything of this computer in either site', async () => {
    expect(birds.all.length).toBeGreaterThan(30);
    expect(await escaped(join(full, '_site'), birds.all)).toEqual([]);
    const here = [root, full, process.cwd(), homedir(), hostname()].filter((one) => one.length > 4);
    for (const [path, text] of Object.entries(sitesIn(full)))
      for (const one of here) expect(text.includes(one), `${path} names this computer`).toBe(false);
  });

  test('says nothing of it, even to somebody who looks for faults in the program', async () => {
    const run = await doorplate(['build', '--root', root, '--out', newFolder(), '--today', TODAY], {
      env: { DEBUG: '*', DOORPLATE_TIMINGS: '1' },
    });
    expect(run.status).toBe(0);
    // A finding names the file it is about.
    const files = [...Object.keys(secrets)].join();
    const inNames = new Set(placesIn(files, birds.all));
    const quiet = birds.all.filter(({ place }) => !inNames.has(place));
    expect(placesIn(run.stdout + run.stderr, quiet)).toEqual([]);
  });
});

describe('the program’s own folder', () => {
  test('may be full of other things: none gets into a site', async () => {
    const own = new Aviary();
    const at = (place: string) => own.at(place).word;
    const good = await approved(littlePractice());
    const root = newFolder({
      ...good,
      '.doorplate/input/index.html': `<p>${at('a page for Eleventy')}</p>`,
      '.doorplate/input/more.11ty.js': `export const data = { permalink: '/more.html' }; export const render = () => '${at('a template for Eleventy')}';`,
      '.doorplate/input/_data/more.json': `{ "more": "${at('data for Eleventy')}" }`,
      '.doorplate/input/_includes/base.11ty.js': `export default () => '${at('a layout for Eleventy')}';`,
      '.doorplate/builds/old-1/_site/index.html': at('a build that was killed'),
      '.doorplate/builds/old-1/_staff/index.html': at('a staff site that was killed'),
      '.doorplate/cache/photos/other.jpg': at('a picture in the cache'),
      '.doorplate/dev/_staff/index.html': at('a staff site of the server'),
      '_site/old/index.html': at('a page of an earlier site'),
      '_includes/base.njk': at('an include'),
      'layout/provider.tsx': `throw new Error('${at('a layout')}');`,
      'index.html': at('a page beside it'),
      'eleventy.config.js': `throw new Error('${at('a configuration')}');`,
    });
    const clean = newFolder();
    await buildHere(newFolder(good), clean);
    expect(await buildHere(root, root)).toMatchObject({ isPublished: true });
    expect(differences(sitesIn(root), sitesIn(clean))).toEqual([]);
  });
});
