// Approvals that are nearly those of the words, and aren't: one practice, one build, a canary in each.
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { Aviary, type Canary, escaped } from '../canary.ts';
import { filesIn, newFolder } from '../folder.ts';
import { bio, buildHere, littlePractice } from '../little-practice.ts';

const by = 'Pat Quill';
const on = '2026-05-05';
const CONSENT = 'consent: 2026-05-04';

/** What somebody recorded, for a wording that stands in `personal.interests` or, by its field, elsewhere. */
interface Attempt {
  readonly field?: 'approach' | 'body' | 'alt';
  readonly of: (canary: Canary) => object;
}

const signed = { by, on };
const hobby = (says: string, more: object = signed) => ({ interests: [{ says, ...more }] });
const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'the same words as another category': { of: ({ word }) => ({ pets: [{ says: word, ...signed }] }) },
  'the same words as a paragraph': { of: ({ word }) => ({ body: [{ says: word, ...signed }] }) },
  'a hobby, said as the approach': { field: 'approach', of: ({ word }) => hobby(word) },
  'a hobby, said as a paragraph': { field: 'body', of: ({ word }) => hobby(word) },
  'a hobby, said as the description of the photo': { field: 'alt', of: ({ word }) => hobby(word) },
  'in another language only': { of: ({ word }) => ({ es: hobby(word) }) },
  'under another name of the field': {
    of: ({ word }) => ({ 'personal.interests': [{ says: word, ...signed }] }),
  },
  'in capitals': { of: ({ word }) => hobby(word.toUpperCase()) },
  'with a full stop': { of: ({ word }) => hobby(`${word}.`) },
  'with another letter that looks the same': { of: ({ word }) => hobby(word.replace('o', '\u043e')) },
  'in full-width letters': {
    of: ({ word }) =>
      hobby(word.replace(/[a-z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0))),
  },
  'with a no-break space in front': { of: ({ word }) => hobby(`x\u00a0${word}`) },
  'the beginning of it': { of: ({ word }) => hobby(word.slice(0, -1)) },
  'more than it': { of: ({ word, phrase }) => hobby(`${word}, ${phrase}`) },
  'items put together as one': { of: ({ word, phrase }) => hobby(`${word}\n${phrase}`) },
  tomorrow: { of: ({ word }) => hobby(word, { by, on: '2026-11-22' }) },
  'by nobody on the list': { of: ({ word }) => hobby(word, { by: 'Kim Lee', on }) },
  'by a name in other capitals': { of: ({ word }) => hobby(word, { by: 'pat quill', on }) },
  'by a name that looks the same': {
    of: ({ word }) => hobby(word, { by: 'Pat Qu\u0456ll', on }),
  },
  'by several people as one': { of: ({ word }) => hobby(word, { by: 'Pat Quill, Kim Lee', on }) },
  'as a picture': { of: () => ({ interests: [{ digest: `sha256-${'0'.repeat(64)}`, ...signed }] }) },
};
const NAMES = Object.keys(ATTEMPTS);
const slugOf = (index: number) => `person-${'abcdefghijklmnopqrstuvwxyz'[index]}`;

const birds = new Aviary();
let site: string;
let pages: Map<string, Buffer>;

beforeAll(async () => {
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#cc3333' } })
    .jpeg()
    .toBuffer();
  const bios = NAMES.map((name, index): [string, string] => {
    const canary = birds.at(name);
    const fields = {
      item: { personal: `{ interests: { says: [${canary.word}, ${canary.phrase}], ${CONSENT} } }` },
      approach: { approach: canary.word },
      alt: { photo: `{ src: red.jpg, alt: ${canary.word}, ${CONSENT} }` },
      body: {},
    }[ATTEMPTS[name]?.field ?? 'item'];
    const text = ATTEMPTS[name]?.field === 'body' ? canary.word : 'Approved words.';
    return [
      `content/providers/${slugOf(index)}.md`,
      bio({ name: `Robin ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]}`, ...fields }, text),
    ];
  });
  const approved = NAMES.map((name, index) => {
    const attempt: { body?: object[] } = ATTEMPTS[name]?.of(birds.at(name)) ?? {};
    const { body = [], ...more } = attempt;
    return [slugOf(index), { ...more, body: [{ says: 'Approved words.', ...signed }, ...body] }];
  });
  // Somebody else's approvals hold every word, and so do people who aren't there.
  const everything = birds.all
    .flatMap(({ word, phrase }) => [word, phrase])
    .map((says) => ({ says, ...signed }));
  const others = ['ada-fenwick', 'nobody', 'constructor', 'to-string', 'person'].map((slug) => [
    slug,
    { interests: everything, body: everything, approach: everything, alt: everything },
  ]);
  const root = newFolder(
    littlePractice({
      ...Object.fromEntries(bios),
      'content/providers/red.jpg': picture,
      '_data/approvals.yaml': stringify(
        { people: Object.fromEntries([...approved, ...others]) },
        { aliasDuplicateObjects: false },
      ),
    }),
  );
  const out = newFolder();
  const { isPublished, diagnostics } = await buildHere(root, out, true);
  expect(isPublished, JSON.stringify(diagnostics)).toBe(true);
  site = join(out, '_site');
  pages = filesIn(site);
});

test('everyone’s page is there with what is approved', () => {
  for (const [index, name] of NAMES.entries()) {
    if (ATTEMPTS[name]?.field === 'body') continue;
    expect(String(pages.get(`providers/${slugOf(index)}/index.html`)), name).toContain('Approved words.');
  }
});

test('no approval of something else lets a word out', async () => {
  expect(await escaped(site, birds.all)).toEqual([]);
});

test('a picture whose description isn’t approved is not there', () => {
  expect([...pages.keys()].filter((path) => path.startsWith('assets/photos/'))).toEqual([]);
});
