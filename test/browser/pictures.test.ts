// Portraits as a browser fetches them: the right size, in time, and nothing moves when they come.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TODAY } from '../practice.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, serve } from './chromium.ts';
import type { Served } from './serve.ts';

const ADDRESSES = ['/', '/providers/', '/providers/amara-osei/'];
const SCREENS = [
  { name: 'a telephone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 },
  { name: 'a narrow telephone', viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  { name: 'a desktop', viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
] as const;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  served = await serve((await sampleSite()).site);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Portraits with the points they need and those of the file that was chosen for them. */
function portraits(page: Page): Promise<{ needs: number; has: number; largest: number; says: string }[]> {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.arch img')];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode()));
    const widthIn = (address: string) => Number(/-(\d+)\.\w+$/.exec(address)?.[1]);
    return images.map((image) => ({
      needs: image.getBoundingClientRect().width * devicePixelRatio,
      has: widthIn(image.currentSrc),
      largest: Math.max(
        ...image.srcset.split(', ').map((one) => Number.parseInt(one.split(' ')[1] ?? '', 10)),
      ),
      says: image.currentSrc,
    }));
  });
}

/** What a browser tells of a part of the page that moved. */
type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
};

describe.each(SCREENS)('on $name', ({ viewport, deviceScaleFactor }) => {
  test('each portrait is sharp, and no larger than it has to be', async () => {
    for (const address of ADDRESSES) {
      // In a context of its own: a browser takes a larger file that it has already.
      const context = await browser.newContext({ viewport, deviceScaleFactor });
      const page = await context.newPage();
      await page.goto(served.origin + address);
      const found = await portraits(page);
      expect(found.length, address).toBeGreaterThan(0);
      for (const { needs, has, largest, says } of found) {
        expect(has, `${address} ${says} for ${needs}`).toBeGreaterThanOrEqual(Math.min(needs * 0.9, largest));
        // The widths are 240, 480 and 800: the next larger is at most twice as wide.
        expect(has, `${address} ${says} for ${needs}`).toBeLessThanOrEqual(Math.max(needs * 2.2, 240));
      }
      await context.close();
    }
  });

  // A picture without its measures moves the page each time; a machine that is busy, once in many.
  test('nothing moves when pictures come late, and the first one comes first', { retry: 2 }, async () => {
    const context = await browser.newContext({ viewport, deviceScaleFactor });
    const page = await context.newPage();
    // The day the sample is built for: what is over by then is taken off, and that moves the page.
    await page.clock.setFixedTime(new Date(`${TODAY}T20:00:00Z`));
    const asked: string[] = [];
    // What comes late here is pictures alone; a font is told apart by nothing but its letters.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.route('**/assets/photos/**', async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    for (const address of ADDRESSES) {
      asked.length = 0;
      await page.goto(served.origin + address, { waitUntil: 'load' });
      const moved = await page.evaluate(async () => {
        const shifts: Shift[] = [];
        new PerformanceObserver((list) => {
          shifts.push(...(list.getEntries() as Shift[]));
        }).observe({ type: 'layout-shift', buffered: true });
        scrollTo(0, document.body.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 800));
        return shifts.map(({ value, sources }) => ({
          value,
          what: sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 99) : '')),
        }));
      });
      const sum = moved.reduce((all, { value }) => all + value, 0);
      expect(sum, `${address} ${JSON.stringify(moved)}`).toBeLessThan(0.01);
      const first = await page.evaluate(
        () => document.querySelector<HTMLImageElement>('img[fetchpriority="high"]')?.currentSrc,
      );
      if (first !== undefined) expect(asked[0], address).toBe(new URL(first).pathname);
    }
    await context.close();
  });
});
