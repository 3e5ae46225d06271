// Texts that stand on pages of others: one wrong link in such a text must not keep a removal from going out.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, newFolder, writeFiles } from '../folder.ts';
import { approved, bio, buildHere, littlePractice, POLICY } from '../little-practice.ts';
import type { Files } from '../practice.ts';

const LEAVER = 'content/providers/reed-marlow.md';
const PLACE = 'content/locations/mill-creek.md';

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

test('texts with wrong links are held, each for its own, and nothing else with them', async () => {
  const wrong: Readonly<Record<string, readonly [text: string, rule: string]>> = {
    // To nowhere, and to no place of a page.
    [PLACE]: [place('[Read](/nowhere/?a=1&b=2)'), 'site/no-broken-link'],
    'content/locations/mill-pond.md': [place('[Read](/locations/#x)'), 'site/no-broken-anchor'],
    // On the first page, and on every page.
    'content/announcements/info.md': [news('info', '[Read](/nowhere/)'), 'site/no-broken-link'],
    'content/announcements/urgent.md': [news('urgent', '[Read](/nowhere/)'), 'site/no-broken-link'],
    // An address that is none.
    'content/announcements/address.md': [news('urgent', '[Read](https://[x)'), 'site/no-broken-link'],
  };
  const files = Object.entries(wrong);
  const { isPublished, held, errors, pages } = await removal(
    Object.fromEntries(files.map(([file, [text]]) => [file, text])),
  );
  expect(isPublished, errors.join('\n')).toBe(true);
  expect([...held].sort()).toEqual(Object.keys(wrong).sort());
  expect(new Set(errors)).toEqual(new Set(files.map(([file, [, rule]]) => `${file} ${rule}`)));
  for (const [path, page] of pages)
    expect(page, path).not.toMatch(/reed-marlow|Slowly|nowhere|Mill Creek|snow/);
  expect(pages.get('providers/ada-fenwick/index.html')).toContain('Hiking');
  expect(pages.get('about/index.html')).toContain('Our people');
});

test('texts that link to the staff site are held, and nothing else with them', async () => {
  const wrong = {
    'content/pages/about.md': '---\ntitle: About us\n---\n[Staff](/front-desk.html)\n',
    'content/providers/zoe-lane.md': bio({ name: 'Zoe Lane' }, '[Staff](/_staff/index.html)'),
    'content/announcements/snow.md': news('urgent', '[Staff](https://birchlane.example/_staff/)'),
    [PLACE]: place('[Staff](/_staff/)'),
  };
  const { isPublished, held, errors, pages } = await removal(wrong);
  expect(isPublished, errors.join('\n')).toBe(true);
  expect([...held].sort()).toEqual(Object.keys(wrong).sort());
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
