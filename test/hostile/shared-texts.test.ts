// Texts that stand on pages of others: one wrong link in such a text must not keep a removal from going out.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, newFolder, writeFiles } from '../folder.ts';
import { approved, bio, buildHere, littlePractice, POLICY } from '../little-practice.ts';
import type { Files } from '../practice.ts';

const LEAVER = 'content/providers/reed-marlow.md';
const PLACE = 'content/locations/mill-creek.md';
const NEWS = 'content/announcements/snow.md';

const place = (body: string) =>
  `---\nname: Mill Creek\naddress: 2 Mill Creek, Fairhaven, NY 10001\n---\n${body}\n`;
const news = (level: string, body: string) =>
  `---\nsays: Closed for snow.\nfrom: 2026-11-01\nuntil: 2026-12-31\nlevel: ${level}\n---\n${body}\n`;

/** Builds with --hold on the day when Reed Marlow leaves and these files stand there. */
async function removal(files: Files, changes: Files = {}) {
  const reed = { name: 'Reed Marlow', approach: 'Slowly and well.' };
  const root = newFolder(await approved(littlePractice({ [LEAVER]: bio(reed), ...files })));
  writeFiles(root, { [LEAVER]: bio({ ...reed, status: 'left' }), ...changes });
  const out = newFolder();
  const result = await buildHere(root, out, true);
  const pages = new Map([...filesIn(join(out, '_site'))].map(([path, bytes]) => [path, String(bytes)]));
  const errors = result.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule }) => `${file} ${rule}`);
  return { ...result, pages, errors };
}

const WRONG: Readonly<Record<string, readonly [file: string, text: string, rule: string]>> = {
  'a place with a link to nowhere': [PLACE, place('[Read](/nowhere/?a=1&b=2)'), 'site/no-broken-link'],
  'a place with a link to no place of a page': [
    PLACE,
    place('[Read](/locations/#x)'),
    'site/no-broken-anchor',
  ],
  'news on the first page': [NEWS, news('info', '[Read](/nowhere/)'), 'site/no-broken-link'],
  'news on every page': [NEWS, news('urgent', '[Read](/nowhere/)'), 'site/no-broken-link'],
  'news with an address that is none': [NEWS, news('urgent', '[Read](https://[x)'), 'site/no-broken-link'],
};

test.each(Object.entries(WRONG))('%s is held, and nothing else with it', async (_, [file, text, rule]) => {
  const { isPublished, held, errors, pages } = await removal({ [file]: text });
  expect(isPublished, errors.join('\n')).toBe(true);
  expect([...held]).toEqual([file]);
  expect(new Set(errors)).toEqual(new Set([`${file} ${rule}`]));
  for (const [path, page] of pages)
    expect(page, path).not.toMatch(/reed-marlow|Slowly|nowhere|Mill Creek|snow/);
  expect(pages.get('providers/ada-fenwick/index.html')).toContain('Hiking');
  expect(pages.get('about/index.html')).toContain('Our people');
});

test.each([
  ['a page', 'content/pages/about.md', '---\ntitle: About us\n---\n[Staff](/front-desk.html)\n'],
  ['a bio', 'content/providers/zoe-lane.md', bio({ name: 'Zoe Lane' }, '[Staff](/_staff/index.html)')],
  ['news on every page', NEWS, news('urgent', '[Staff](https://birchlane.example/_staff/)')],
  ['a place', PLACE, place('[Staff](/_staff/)')],
])('%s that links to the staff site is held, and nothing else with it', async (_, file, text) => {
  const { isPublished, held, errors, pages } = await removal({ [file]: text });
  expect(isPublished, errors.join('\n')).toBe(true);
  expect([...held]).toEqual([file]);
  for (const [path, page] of pages) expect(page, path).not.toMatch(/_staff|front-desk|Slowly/);
  expect(pages.get('providers/ada-fenwick/index.html')).toContain('Hiking');
});

test('an approved policy that links to the staff site still stops everything: it can’t be held', async () => {
  const text = `${String(littlePractice()[POLICY])}\n[Staff](/_staff/)\n`;
  expect(await removal({ [POLICY]: text })).toMatchObject({ isPublished: false });
});

test('a page that has the same wrong link is held, too', async () => {
  const about = 'content/pages/about.md';
  const { isPublished, held } = await removal({
    [PLACE]: place('[Read](/nowhere/)'),
    [about]: '---\ntitle: About us\n---\n[Read](/nowhere/)\n',
  });
  expect(isPublished).toBe(true);
  expect([...held].sort()).toEqual([PLACE, about].sort());
});

test('a redirect that leads nowhere any more is told, and keeps nothing from going out', async () => {
  const redirects = 'redirects: { /old/: /mill/, /card/: /policies/social-media/2026-01-15/ }';
  const practice = `${String(littlePractice()['_data/practice.yaml'])}${redirects}\n`;
  const mill = 'content/pages/mill.md';
  const { isPublished, errors, pages } = await removal(
    { '_data/practice.yaml': practice, [mill]: '---\ntitle: The mill\n---\nWords.\n' },
    { [mill]: '---\ntitle: [\n---\n', [POLICY]: '---\ntitle: [\n---\n' },
  );
  expect(isPublished, errors.join('\n')).toBe(true);
  expect(errors).toContain(`${POLICY} file/valid-front-matter`);
  expect([...pages.keys()].filter((path) => path.includes('reed'))).toEqual([]);
});
