// The staff site opens from a folder, without a server.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../folder.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, runAxe } from './chromium.ts';
import { addressOf, htmlFiles, watch } from './pages.ts';
import { kindsOfPages } from './pages-by-type.ts';

let browser: Browser;
let staff: string;
let files: string[];

beforeAll(async () => {
  ({ staff } = await sampleSite());
  files = htmlFiles(staff);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

test('every staff page opens from a folder: nothing fails to load, links lead to files, no kind of page has an accessibility fault', async () => {
  expect(files.length).toBeGreaterThan(10);
  const root = `${pathToFileURL(staff).href}/`;
  const there = new Set([...filesIn(staff).keys()]);
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  ).newPage();
  const noticed = watch(page, root);
  const kinds = new Set(kindsOfPages(staff));
  for (const file of files) {
    await page.goto(root + file);
    // A page that is left while its fonts load would be said to have failed to load them.
    await page.evaluate(() => document.fonts.ready);
    expect(noticed, file).toEqual([]);
    const { links, width } = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a[href]')].map((link) => ({
        written: link.getAttribute('href') ?? '',
        leads: (link as HTMLAnchorElement).href,
      })),
      width: document.documentElement.scrollWidth,
    }));
    for (const { written, leads } of links) {
      if (/^(?:https?|tel|mailto):/.test(written)) continue;
      expect(written, file).not.toMatch(/^\//);
      const target = decodeURIComponent(leads.slice(root.length).replace(/#.*/, ''));
      expect(there.has(target), `${file} leads to ${written}`).toBe(true);
    }
    expect(width, file).toBeLessThanOrEqual(1280);
    if (!kinds.has(addressOf(file))) continue;
    const faults = await runAxe(page);
    // It reads style sheets by itself, which no file may.
    noticed.length = 0;
    expect(
      faults.map(({ id, nodes }) => `${file}: ${id} ${nodes.map(({ target }) => target).join(' ')}`),
    ).toEqual([]);
  }
}, 240_000);

test('the staff home reaches every staff page', () => {
  const root = `${pathToFileURL(staff).href}/`;
  const seen = new Set<string>();
  const queue = ['index.html'];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const html = readFileSync(join(staff, file), 'utf8');
    const links = Array.from(html.matchAll(/<a\s[^>]*?\bhref="([^"#]+)/g), ([, link = '']) =>
      String(new URL(link, root + file)),
    );
    // What is no page (a register, the calendar) is taken to another program.
    const pages = links.filter((link) => link.startsWith(root) && link.endsWith('.html'));
    queue.push(...pages.map((link) => link.slice(root.length)));
  }
  expect([...seen].sort()).toEqual(files);
});

test('a prepared answer is copied by its button, or can be marked by hand', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pathToFileURL(staff).href}/answers/index.html`);
  expect(await page.locator('main').innerText()).toContain('personal accounts');
  const button = page.locator('button').first();
  expect(await button.isVisible()).toBe(true);
  await button.click();
  // Either the browser lets the page write to the clipboard, or the words are marked for the person to copy.
  const isDone = () =>
    button.evaluate((one) => one.textContent === one.dataset.done || String(getSelection()) !== '');
  await expect.poll(isDone).toBe(true);
});

test('a consent sheet is one sheet of paper, A4 or Letter, with nothing ticked', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pathToFileURL(staff).href}/who-sees-what/ben-whitaker/consent-sheet/index.html`);
  expect(await page.locator('input, [checked]').count()).toBe(0);
  const words = await page.locator('table').innerText();
  expect(words).toContain('Second cornet in a brass band');
  expect(words).toContain('Segunda corneta en una banda de metales');
  // Pronouns are public, and still: what is sensitive is written by hand.
  expect(words).toContain('A personal item');
  expect(words).not.toContain('he/him');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g), format).toHaveLength(1);
  }
});
