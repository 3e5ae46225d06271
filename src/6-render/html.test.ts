import { expect, test } from 'vitest';
import { example } from '#layouts/examples/find.ts';
import type { PublicPage } from '#schema/page.ts';
import { htmlOf } from './html.ts';
import type { OwnLayouts } from './own/own-layouts.ts';

const assets = { stylesheet: '/assets/site.css', preload: [] };
/** What comes of a page with a layout of the practice's own that has these links. */
const withOwn = (page: PublicPage, links: readonly string[]) => {
  const render = () => `<html lang="en">${links.map((url) => `<a href="${url}">x</a>`).join('')}</html>`;
  const file = `layouts/${page.layout}.tsx`;
  const own: OwnLayouts = { byName: new Map([[page.layout, { file, render }]]), faults: new Map() };
  return { html: htmlOf(page, assets, own), fault: own.faults.get(file)?.message };
};

test('a layout that shows nobody of a list in parts, nor leads to them, is told; ours stands in for it', () => {
  const list = example('providers', 3);
  const letters = list.letters?.map(({ url }) => url) ?? [];
  expect(letters.length).toBeGreaterThan(1);
  expect(withOwn(list, letters)).toEqual({
    html: expect.not.stringContaining('name-index'),
    fault: undefined,
  });
  const { html, fault } = withOwn(list, letters.slice(1));
  expect(fault).toContain(
    `/providers/hundreds/: they are too many for one page, and nothing leads to ${letters[0]}.`,
  );
  expect(html).toContain('class="name-index"');
});

test('a list that shows people need lead nowhere, nor a page that is about something else', () => {
  for (const page of [example('providers'), example('providers', 4), example('service', 2)])
    expect(withOwn(page, []).fault).toBeUndefined();
});
