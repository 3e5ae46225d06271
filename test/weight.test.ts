// How much a visitor's browser fetches before a page of the sample can be read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { htmlFiles } from './browser/pages.ts';
import { filesIn } from './folder.ts';
import { sampleSite } from './sample-site.ts';

/** What fits into the first answers of a server: ten packets. */
const PAGE = 14 * 1024;
const FONTS = 80 * 1000;

let site: string;
let pages: ReadonlyArray<{ file: string; html: string }>;
beforeAll(async () => {
  ({ site } = await sampleSite());
  pages = htmlFiles(site).map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }));
  expect(pages.length).toBeGreaterThan(20);
});

/** What a page's elements name in an attribute. */
const named = (html: string, element: RegExp, attribute: string): string[] =>
  [...html.matchAll(element)].flatMap(
    ([tag]) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? [],
  );
const packed = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

test('HTML and CSS of each page are within 14 KB', () => {
  const heavy = pages.flatMap(({ file, html }) => {
    const sheets = named(html, /<link[^>]*\brel="stylesheet"[^>]*>/g, 'href');
    expect(sheets.length, file).toBeGreaterThan(0);
    const sizes = sheets.map((address) => packed(readFileSync(join(site, address))));
    const total = sizes.reduce((sum, size) => sum + size, packed(html));
    return total > PAGE ? [`${file}: ${total}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('all fonts together are within 80 KB, and no page asks for more at once than it needs', () => {
  const fonts = [...filesIn(site)].filter(([path]) => /\.(?:woff2?|ttf|otf)$/.test(path));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThanOrEqual(FONTS);
  for (const { file, html } of pages)
    expect(named(html, /<link[^>]*\brel="preload"[^>]*>/g, 'href').length, file).toBeLessThanOrEqual(2);
});

test('no script keeps a page from being shown', () => {
  for (const { file, html } of pages)
    for (const [tag] of html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g))
      expect(tag, file).toMatch(/\s(?:defer|async|type="module")/);
});

test('every picture has its size, waits until it is near or comes first, and one at most hurries', () => {
  let hurrying = 0;
  for (const { file, html } of pages) {
    const pictures = [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag);
    for (const tag of pictures) {
      expect(tag, file).toMatch(/\swidth="\d+" height="\d+"/);
      expect(tag, file).toMatch(/\sloading="(?:lazy|eager)"/);
    }
    const first = pictures.filter((tag) => tag.includes('fetchpriority="high"'));
    expect(first.length, file).toBeLessThanOrEqual(1);
    for (const tag of first) expect(tag, file).toContain('loading="eager"');
    hurrying += first.length;
  }
  expect(hurrying).toBeGreaterThan(0);
});
