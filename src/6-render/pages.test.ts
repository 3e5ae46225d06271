import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bio, shortBio } from '#layouts/examples/people.ts';
import type { Page } from '#schema/page.ts';
import { StandingSite } from '#standing/standing-site.ts';
import { newFolder } from '../../test/folder.ts';
import { MemoryResults } from '../../test/memory-results.ts';
import { noOwnLayouts } from './own/own-layouts.ts';
import { renderPages } from './pages.ts';

const assets = { stylesheet: '/assets/site.css', preload: [] };
const render = async (
  pages: readonly Page[],
  more: { results?: MemoryResults; standing?: string; portion?: number } = {},
) => {
  const { results, standing: site, portion } = more;
  const output = newFolder();
  const earlier =
    results === undefined || site === undefined ? {} : { earlier: { results, site: new StandingSite(site) } };
  await renderPages({ pages, assets, own: noOwnLayouts(), input: newFolder(), output, ...earlier }, portion);
  results?.save();
  return output;
};
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

test('every page is written, of many as of few', async () => {
  const five = Array.from({ length: 5 }, (_, at) => ({ ...shortBio, url: `/providers/a-${at}/` }));
  expect(filesIn(await render(five, { portion: 2 }))).toHaveLength(5);
  expect(filesIn(await render([]))).toEqual([]);
});

test('two pages with the same address are refused', async () => {
  await expect(render([bio, { ...shortBio, url: bio.url }])).rejects.toThrow('same address');
});

test('a page that stands as it was made is linked; one that was changed, there or since, is made anew', async () => {
  const results = new MemoryResults();
  const [first, other] = [bio, { ...shortBio, url: '/providers/other/' }];
  const standing = await render([first, other], { results, standing: newFolder() });
  const files = filesIn(standing);
  const told = (folder: string) => files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const inodes = (folder: string) => files.map((file) => statSync(join(folder, file)).ino);
  const made = told(standing);

  const again = await render([first, other], { results, standing });
  expect([told(again), inodes(again)]).toEqual([made, inodes(standing)]);

  writeFileSync(join(standing, files[0] ?? ''), 'damaged');
  const mended = await render([first, { ...other, url: other.url, title: 'Another' }], { results, standing });
  expect(told(mended)[0]).toBe(made[0]);
  expect(told(mended)[1]).not.toBe(made[1]);
  expect(told(standing)).toEqual(['damaged', made[1]]);
});
