// Pages in a language that is written from right to left: they mirror, nothing overflows, and what isn't in that language
// goes its own way. The words are English; the direction is all that is tried.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '#publish';
import { renderPages } from '#render';
import { compileAt } from '../../src/cli/practice.ts';
import { newStage } from '../../src/stage.ts';
import { newFolder } from '../folder.ts';
import { approvedFolder } from '../little-practice.ts';
import { TODAY } from '../practice.ts';
import { saidIn, WHOLE, withLanguages } from '../translated.ts';
import { launch, runAxe } from './chromium.ts';
import { type Served, serve } from './serve.ts';

/** The first page, a bio, a policy. */
const PAGES = ['/', '/providers/ada-fenwick/', '/policies/social-media/'];

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  const root = await approvedFolder();
  const { built } = await compileAt({ root, today: TODAY, now: new Date() });
  if (built === undefined) throw new Error('The practice can’t be read.');
  const arabic = saidIn(built.disclosed.site, 'ar', (file) => (file.includes('about') ? undefined : WHOLE));
  const out = newFolder();
  const stage = newStage(out, false, new Date());
  const found = await publish(withLanguages(built, [arabic]), {
    root,
    stage,
    renderPublic: renderPages,
    stays: () => false,
    timed: () => {},
  });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  await stage.discard();
  served = await serve(`${out}/_site`);
  browser = await launch();
  page = await (await browser.newContext()).newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(served.origin + address);
}

/** How far things are from the edge of the window at which lines begin. */
function fromTheStart(): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isFromRight = getComputedStyle(document.documentElement).direction === 'rtl';
    const at = (which: string) => {
      const box = document.querySelector(which)?.getBoundingClientRect();
      return box === undefined ? -1 : Math.round(isFromRight ? width - box.right : box.left);
    };
    return {
      plate: at('.masthead-home'),
      menu: at('.menu'),
      title: at('h1'),
      foot: at('.colophon-reach'),
      links: at('.colophon-links'),
    };
  });
}

test.each(PAGES)(
  '%s is the mirror of the page from left to right, on screens of every width',
  async (address) => {
    for (const width of [320, 768, 1280]) {
      await open(address, width);
      const asWritten = await fromTheStart();
      await open(`/ar${address}`, width);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      const [mirrored, scrolled] = [
        await fromTheStart(),
        await page.evaluate(() => document.documentElement.scrollWidth),
      ];
      expect(scrolled, `${address} at ${width}`).toBeLessThanOrEqual(width);
      for (const [what, from] of Object.entries(asWritten))
        expect(
          Math.abs((mirrored[what] ?? -1) - from),
          `${what} of ${address} at ${width}`,
        ).toBeLessThanOrEqual(2);
    }
    expect((await runAxe(page)).map(({ id }) => id)).toEqual([]);
  },
);

test('a page that nobody translated says so, and its text goes the way of its own language', async () => {
  await open('/ar/about/', 1280);
  expect(await page.locator('.not-yet').count()).toBe(1);
  const directions = await page
    .locator('h1, .prose > *')
    .evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${getComputedStyle(one).direction}`));
  expect([...new Set(directions)]).toEqual(['en ltr']);
  expect(await page.locator('.masthead').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});
