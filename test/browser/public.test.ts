// The sample's public site in a real browser, served as the host would.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../folder.ts';
import { TODAY } from '../practice.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, runAxe, serve } from './chromium.ts';
import { kindsOfPages } from './pages-by-type.ts';
import type { Served } from './serve.ts';

let browser: Browser;
let served: Served;
let site: string;

beforeAll(async () => {
  ({ site } = await sampleSite());
  served = await serve(site);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A page in a context of its own, closed afterwards. */
async function inBrowser<T>(
  how: Parameters<Browser['newContext']>[0],
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('every kind of page, in each language,', () => {
  // In dark, in forced colours and on a phone: test/browser/matrix.test.ts.
  test('has no accessibility fault, and nowhere scrolls sideways', async () => {
    const faults: string[] = [];
    await inBrowser({}, async (page) => {
      for (const address of kindsOfPages(site)) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(served.origin + address);
        for (const { id, nodes } of await runAxe(page))
          faults.push(`${address}: ${id} ${nodes.map(({ target }) => target).join(' ')}`);
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) faults.push(`${address} is ${width} pixels wide on a screen of 320`);
      }
    });
    expect(faults).toEqual([]);
  }, 170_000);

  test('says the same without JavaScript, but for the page that searches', async () => {
    const pages = kindsOfPages(site).filter((one) => !one.endsWith('/search/'));
    const read = (javaScriptEnabled: boolean) =>
      inBrowser({ javaScriptEnabled }, async (page) => {
        // On a later day what is over is taken off.
        await page.clock.setFixedTime(new Date(`${TODAY}T20:00:00Z`));
        const texts: string[] = [];
        for (const address of pages) {
          await page.goto(served.origin + address, { waitUntil: 'domcontentloaded' });
          // What only a script can say is left out: whether it is open now, and the field for a name.
          const added = ['.opening', '.filters-name'].join();
          await page.evaluate((which) => {
            for (const element of document.querySelectorAll(which)) element.remove();
          }, added);
          texts.push(await page.locator('main').innerText());
        }
        return texts;
      });
    const without = await read(false);
    for (const [index, text] of without.entries())
      expect(text.trim().length, pages[index]).toBeGreaterThan(40);
    expect(without).toEqual(await read(true));
  }, 120_000);
});

describe('addresses', () => {
  test('a leaver’s address answers 404 with a page that names no one', async () => {
    await inBrowser({}, async (page) => {
      const response = await page.goto(`${served.origin}/providers/peter-lindqvist/`);
      expect(response?.status()).toBe(404);
      const text = await page.locator('body').innerText();
      expect(text).toMatch(/call/i);
      expect(text).not.toMatch(/Peter|Lindqvist/);
      expect(await page.locator('h1').innerText()).not.toBe('');
    });
    for (const [path, bytes] of filesIn(site)) {
      expect(path).not.toMatch(/lindqvist|priya-raman/);
      expect(bytes.includes('lindqvist'), path).toBe(false);
    }
  });

  test('an address nobody ever had says the same as a leaver’s', async () => {
    const [leaver, nobody] = await Promise.all(
      ['peter-lindqvist', 'no-such-person'].map(async (slug) =>
        (await fetch(`${served.origin}/providers/${slug}/`)).text(),
      ),
    );
    expect(leaver).toBe(nobody);
  });

  test('an unknown address elsewhere answers 404 with a page of the site', async () => {
    await inBrowser({}, async (page) => {
      const response = await page.goto(`${served.origin}/no/such/page/`);
      expect(response?.status()).toBe(404);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
    });
  });

  test('/social leads to the answer about friend requests', async () => {
    const response = await fetch(`${served.origin}/social`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/policies/social-media/#friend-requests');
    await inBrowser({}, async (page) => {
      await page.goto(`${served.origin}/social`);
      expect(new URL(page.url()).pathname).toBe('/policies/social-media/');
      expect(await page.locator('#friend-requests').isVisible()).toBe(true);
    });
    // The static page of this name is for hosts without redirects.
    const still = String(filesIn(site).get('social/index.html'));
    expect(still).toContain('/policies/social-media/#friend-requests');
  });
});

test('a printed policy carries no menu, no link row and no button', async () => {
  await inBrowser({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${served.origin}/policies/social-media/`);
    const visible = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'header nav, footer nav, body > nav, button, input, select, textarea, summary, .skip, .actions',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(visible).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/in effect since/i);
  });
});
