// The handbook and what staff print, as a browser shows them from a folder.
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfTexts } from '../../src/7-audit/texts/pdf/pdf-texts.ts';
import { sampleSite } from '../sample-site.ts';
import { launch } from './chromium.ts';
import { htmlFiles } from './pages.ts';

let browser: Browser;
let root: string;
let pages: string[];

beforeAll(async () => {
  const { staff } = await sampleSite();
  root = `${pathToFileURL(staff).href}/`;
  pages = htmlFiles(staff).filter((file) => file.startsWith('handbook/'));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

const open = async (file: string, width = 1280): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  await page.goto(root + file);
  return page;
};
const sheetsOfPaper = async (page: Page, format: string): Promise<number> =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

test('“next” leads from the contents through every page of the handbook, in the order of the sidebar', async () => {
  const page = await open('handbook/index.html');
  const sidebar = await page
    .locator('.sidebar a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  // The rules have a list in the sidebar; their own pages hang on that.
  const chapters = pages.filter((file) => !/^handbook\/rules\/[^/]+\/index\.html$/.test(file));
  expect(sidebar).toHaveLength(chapters.length - 1);
  for (const url of sidebar) {
    await page.locator('a[rel=next]').click();
    await page.waitForURL(url);
    expect(await page.locator('.sidebar [aria-current]').getAttribute('href')).not.toBeNull();
  }
  expect(await page.locator('a[rel=next]').count()).toBe(0);
});

test('every link within the handbook leads to a part that is there', async () => {
  const page = await open('handbook/index.html');
  const wanted = new Map<string, string>();
  const ids = new Set<string>();
  for (const file of pages) {
    await page.goto(root + file);
    const { links, here } = await page.evaluate(() => ({
      links: [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#"]')].map(({ href }) => href),
      here: [...document.querySelectorAll('[id]')].map(
        ({ id }) => `${location.href.replace(/#.*/, '')}#${id}`,
      ),
    }));
    for (const id of here) ids.add(id);
    for (const link of links.filter((one) => one.startsWith(root))) wanted.set(link, file);
  }
  await page.goto(`${root}policies/index.html`);
  for (const id of await page.evaluate(() => [...document.querySelectorAll('[id]')].map((one) => one.id)))
    ids.add(`${root}policies/index.html#${id}`);
  expect(wanted.size).toBeGreaterThan(30);
  for (const [link, file] of wanted) expect(ids.has(link), `${file} leads to ${link}`).toBe(true);
});

test('on a phone no page of the handbook is wider than the screen, nor is a table', async () => {
  const page = await open('handbook/index.html', 320);
  for (const file of pages) {
    await page.goto(root + file);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('main table')].map((table) => table.getBoundingClientRect().right),
    ]);
    for (const width of widths) expect(width, file).toBeLessThanOrEqual(320);
  }
});

test('on a phone a cell of a wide table says what stands at the head of its column', async () => {
  const page = await open('handbook/answer-a-friend-request/index.html', 320);
  const head = await page
    .locator('td[data-head]')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(head).toContain('may it show');
});

test('the card prints alone, on one sheet of A4 or Letter, and all of it fits its frame', async () => {
  for (const [size, copies] of [
    ['', 1],
    ['a6/', 2],
    ['pocket/', 8],
  ] as const) {
    const page = await open(`before-you-post/${size}index.html`);
    for (const format of ['A4', 'Letter']) expect(await sheetsOfPaper(page, format), size + format).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const cards = await page
      .locator('.ask')
      .evaluateAll((all) =>
        all.map((card) => [card.clientHeight > 0, card.scrollHeight - card.clientHeight]),
      );
    expect(cards).toEqual(Array.from({ length: copies }, () => [true, 0]));
    expect(await page.locator('h1').isVisible()).toBe(false);
  }
});

test('the sheet to sign has a line for each person who works here and for others; long, it says on each page what is signed', async () => {
  const page = await open('policies/staff-social-media/sheet/index.html');
  for (const format of ['A4', 'Letter']) expect(await sheetsOfPaper(page, format)).toBe(1);
  const names = await page.locator('tbody th').allInnerTexts();
  expect(names).toContain('Linh Dao');
  // Someone who has left the sample practice.
  expect(names).not.toContain('Peter Lindqvist');
  // A practice of sixty.
  await page.evaluate(() => {
    const rows = document.querySelector('tbody');
    for (let count = 0; count < 50; count++) rows?.append(rows.children[0]?.cloneNode(true) ?? '');
  });
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
  expect(sheets).toBeGreaterThan(2);
  expect(
    pdfTexts(pdf).filter(({ text }) => /Version 1 · in effect since .+ · Fingerprint/.test(text)),
  ).toHaveLength(sheets ?? 0);
  expect(await page.locator('input, [checked]').count()).toBe(0);
});
