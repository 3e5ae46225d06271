import { expect, test } from 'vitest';
import { disclosed, type Files, practice, withStaff } from '../../test/practice.ts';
import { compose } from './compose.ts';

const pagesOf = async (files: Files) => {
  const { site, ledger } = await disclosed(practice(files));
  const { staffPages } = withStaff(
    compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
  );
  return staffPages.flatMap((page) =>
    page.layout === 'handbook' || page.layout === 'personal-details' ? [page] : [],
  );
};
const page = (slug: string, ...lines: string[]): Files => ({
  [`content/handbook/${slug}.md`]: `---\ntitle: ${slug}\n${lines.map((line) => `${line}\n`).join('')}---\nWords.\n`,
});
const CHECKS = 'What the checks look for';
const MADE = 'What we share, and how to write it';

test('pages stand in their parts, in their order, and the made pages end the last part', async () => {
  const pages = await pagesOf({
    ...page('z', 'part: patients', 'order: 1'),
    ...page('y', 'part: patients', 'order: 2'),
    ...page('a', 'order: 0'),
    ...page('c', 'part: team'),
    ...page('b', 'part: team'),
  });
  const [contents] = pages;
  expect(contents?.sidebar.map(({ label, entries }) => [label, entries.map(({ title }) => title)])).toEqual([
    ['With patients', ['z', 'y']],
    ['Among ourselves', ['b', 'c']],
    ['This website', ['a', CHECKS, MADE]],
  ]);
});

test('before and next lead through all parts without a gap', async () => {
  const pages = await pagesOf({
    ...page('a', 'part: team'),
    ...page('b', 'part: patients'),
    ...page('c'),
  });
  const steps = pages.map((one) => [
    one.previous?.title,
    one.title,
    one.layout === 'handbook' ? one.next?.title : undefined,
  ]);
  expect(steps).toEqual([
    [undefined, 'Handbook', 'b'],
    [undefined, 'b', 'a'],
    ['b', 'a', 'c'],
    ['a', 'c', CHECKS],
    // The one between is made when the site is.
    [CHECKS, MADE, undefined],
  ]);
});

test('a single part needs no name; a page of one’s own takes the place of the made one', async () => {
  const [alone] = await pagesOf({});
  expect(alone?.sidebar.map(({ label, entries }) => [label, entries.map(({ title }) => title)])).toEqual([
    [undefined, [CHECKS, MADE]],
  ]);
  const pages = await pagesOf({
    ...page('personal-details', 'part: team'),
    ...page('rules', 'part: team'),
  });
  expect(pages.map(({ title }) => title)).toEqual(['Handbook', 'personal-details', 'rules']);
});

test('the card of questions is there in three sizes, whatever the practice has written', async () => {
  const { site, ledger } = await disclosed(practice());
  const { staffPages } = withStaff(
    compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
  );
  const cards = staffPages.flatMap((one) => (one.layout === 'before-you-post' ? [one] : []));
  expect(cards.map(({ url, size, copies }) => [url, size, copies])).toEqual([
    ['/before-you-post/index.html', 'a5', 1],
    ['/before-you-post/a6/index.html', 'a6', 2],
    ['/before-you-post/pocket/index.html', 'pocket', 8],
  ]);
  for (const card of cards) {
    expect(card.sizes.map(({ url }) => url)).toEqual(cards.map(({ url }) => url));
    expect(card.sizes.filter(({ isThis }) => isThis).map(({ url }) => url)).toEqual([card.url]);
  }
});
