// The finder of the sample: by its pages alone, and at once where scripts run.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSite } from '../sample-site.ts';
import { launch, runAxe, serve } from './chromium.ts';
import { watch } from './pages.ts';
import type { Served } from './serve.ts';

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

/** The finder, or a page of it, in a context that is closed afterwards. Whatever is noticed on the way fails. */
async function find<T>(path: string, work: (page: Page) => Promise<T>, javaScriptEnabled = true): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const noticed = watch(page, served.origin);
    await page.goto(`${served.origin}/providers/${path}`);
    const result = await work(page);
    expect(noticed).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}
const shown = (page: Page) => page.locator('.entry:visible .plate-name').allInnerTexts();
const count = async (page: Page) => (await page.getByRole('status').innerText()).trim();
const choice = (page: Page, name: string) =>
  page.locator('.filters').getByRole('link', { name, exact: true });
const hash = (page: Page) => new URL(page.url()).hash;

test('without scripts each choice is a page, that says how many fit it', async () => {
  await find(
    '',
    async (page) => {
      expect(await page.getByRole('searchbox').count()).toBe(0);
      expect(await choice(page, 'Show everyone').count()).toBe(0);
      expect(await count(page)).toBe('8 people');
      await choice(page, 'Spanish').click();
      expect(new URL(page.url()).pathname).toBe('/providers/who-speak/spanish/');
      expect(await shown(page)).toEqual(['Mateo Quispe', 'Marisol Vega']);
      expect(await count(page)).toBe('2 people who speak Spanish');
      expect(await choice(page, 'Spanish').getAttribute('aria-current')).toBe('page');
      await choice(page, 'Mill Creek').click();
      expect(new URL(page.url()).pathname).toBe('/providers/at/mill-creek/');
      await choice(page, 'Show everyone').click();
      expect(await shown(page)).toHaveLength(8);
    },
    false,
  );
});

test('with scripts choices are combined at once, are heard, and stand behind the # of the address', async () => {
  await find('', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'document') asked.push(request.url());
    });
    await choice(page, 'Spanish').click();
    await choice(page, 'Main Street').click();
    expect(await shown(page)).toEqual(['Marisol Vega']);
    expect(await count(page)).toBe('1 person who speaks Spanish, at Main Street');
    expect(hash(page)).toBe('#who-speak=spanish&at=main-street');
    expect(await choice(page, 'Spanish').getAttribute('aria-current')).toBe('true');

    // Another of the same kind takes its place; the same again lets it go.
    await choice(page, 'Mill Creek').click();
    expect(await shown(page)).toEqual(['Mateo Quispe']);
    await choice(page, 'Spanish').click();
    expect(await count(page)).toBe('4 people at Mill Creek');
    expect(await choice(page, 'Spanish').getAttribute('aria-current')).toBeNull();

    await choice(page, 'taking new patients').click();
    expect(await count(page)).toBe('3 people at Mill Creek, who are taking new patients');
    await choice(page, 'Japanese').click();
    await choice(page, 'Counseling').click();
    expect(await shown(page)).toEqual([]);
    expect(await count(page)).toMatch(/^Nobody here fits all of that. Call us/);
    expect(await runAxe(page)).toEqual([]);

    await choice(page, 'Show everyone').click();
    expect(await count(page)).toBe('8 people');
    expect(hash(page)).toBe('');
    expect(await choice(page, 'Show everyone').isVisible()).toBe(false);
    expect(asked).toEqual([]);
  });
});

test('a name is found by the beginnings of its words, in any letters', async () => {
  await find('', async (page) => {
    const field = page.getByRole('searchbox', { name: 'with the name' });
    await field.fill('OSÉ');
    await expect.poll(() => shown(page)).toEqual(['Dr Amara Osei']);
    expect(hash(page)).toBe('#name=OS%C3%89');
    await field.fill('ha');
    await expect.poll(() => shown(page)).toEqual(['Ruth Halvorsen', 'Hana Nakamura']);
    await choice(page, 'Japanese').click();
    expect(await shown(page)).toEqual(['Hana Nakamura']);
    await field.fill('');
    await expect.poll(() => hash(page)).toBe('#who-speak=japanese');
  });
});

test('an address with choices opens with them, and going back keeps them', async () => {
  await find('#at=mill-creek&name=ma', async (page) => {
    expect(await shown(page)).toEqual(['Mateo Quispe']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('ma');
    await page.getByRole('link', { name: 'Mateo Quispe' }).click();
    // Going back while a page is on its way gives it up, and that counts as one that failed.
    await page.waitForURL('**/providers/mateo-quispe/');
    await page.goBack();
    expect(await shown(page)).toEqual(['Mateo Quispe']);
    // The link over the menu is no choice.
    await page.evaluate(() => {
      location.hash = '#Main';
    });
    expect(await shown(page)).toEqual(['Mateo Quispe']);
  });
  await find('#who-speak=klingon&x=1', async (page) => expect(await shown(page)).toHaveLength(8));
});

test('on the page of one choice the others lead to both', async () => {
  await find('who-speak/spanish/', async (page) => {
    await choice(page, 'Main Street').click();
    expect(new URL(page.url()).pathname).toBe('/providers/');
    expect(await shown(page)).toEqual(['Marisol Vega']);
  });
  await find('who-speak/spanish/', async (page) => {
    await choice(page, 'Spanish').click();
    expect(await count(page)).toBe('8 people');
  });
});

test('the keyboard does it all, and stays where it was', async () => {
  await find('', async (page) => {
    await choice(page, 'Spanish').focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toHaveLength(2);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toBe('Spanish');
    await choice(page, 'Show everyone').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-name');
  });
});

test('a new tab gets the page of the choice', async () => {
  await find('', async (page) => {
    const link = choice(page, 'Spanish');
    const isLeftToTheBrowser = await link.evaluate((one) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      let isLeft = false;
      // Asked last, when the page's script has seen it; no tab need open for this.
      addEventListener('click', (event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      });
      one.dispatchEvent(click);
      return isLeft;
    });
    expect(isLeftToTheBrowser).toBe(true);
    expect(await link.getAttribute('href')).toBe('/providers/who-speak/spanish/');
    expect(await shown(page)).toHaveLength(8);
  });
});

test('an address whose choice nobody fits any more shows everyone; a person’s says what it always says', async () => {
  const gone = await fetch(`${served.origin}/providers/who-speak/klingon/`);
  expect(gone.status).toBe(404);
  expect(await gone.text()).toBe(await (await fetch(`${served.origin}/providers/`)).text());
  expect((await fetch(`${served.origin}/providers/nobody/`)).status).toBe(404);
});
