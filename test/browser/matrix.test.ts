// Every type of page, in every way people look at one: dark, forced colours, a phone of 320 pixels, four times as
// large, by keyboard, with less motion. And every component of the gallery.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGallery } from '../../scripts/gallery.ts';
import { newFolder } from '../folder.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, runAxe, serve } from './chromium.ts';
import { htmlFiles } from './pages.ts';
import { pagesByType } from './pages-by-type.ts';
import type { Served } from './serve.ts';

let browser: Browser;
let served: Served;
let site: string;
let staff: string;
let types: Map<string, string>;

beforeAll(async () => {
  ({ site, staff } = await sampleSite());
  types = pagesByType(site);
  served = await serve(site);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const DESKTOP = { width: 1280, height: 900 };
/** 1280 pixels at 400% are 320: for a browser both are the same. */
const PHONE = { width: 320, height: 640 };

/** In light on a large screen: test/browser/public.test.ts. */
const WAYS: Readonly<Record<string, BrowserContextOptions>> = {
  'in dark': { viewport: DESKTOP, colorScheme: 'dark' },
  'in forced colours': { viewport: DESKTOP, forcedColors: 'active' },
  'on a phone of 320 pixels, or at 400%': { viewport: PHONE, colorScheme: 'light', reducedMotion: 'reduce' },
};

/** Opens each type of page in turn and gathers what `look` finds, with the page it was found on. */
async function onEach(
  how: BrowserContextOptions,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext(how);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    for (const [layout, address] of types) {
      await page.goto(served.origin + address);
      faults.push(...(await look(page)).map((one) => `${layout} (${address}): ${one}`));
    }
  } finally {
    await context.close();
  }
  return faults;
}

const axe = async (page: Page): Promise<string[]> =>
  (await runAxe(page)).map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`);

test('there is a page of every public type', () => {
  for (const layout of [
    'home',
    'providers',
    'provider',
    'locations',
    'policy',
    'policy-history',
    'not-found',
  ])
    expect([...types.keys()]).toContain(layout);
});

describe.each(Object.entries(WAYS))('%s', (_, how) => {
  test('no type of page has a fault, and none scrolls sideways', async () => {
    const faults = await onEach(how, async (page) => [...(await axe(page)), ...(await sideways(page))]);
    expect(faults).toEqual([]);
  }, 120_000);
});

async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // What stands out, to know where to look.
    const out = [...document.querySelectorAll('body *')].find(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`is ${scrollWidth} pixels wide in a window of ${clientWidth}: ${out?.outerHTML.slice(0, 80)}`];
  });
}

test('with letters twice as large nothing is cut off', async () => {
  const faults = await onEach({ viewport: { width: 640, height: 900 } }, async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    return [
      ...(await sideways(page)),
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(
            (one) =>
              getComputedStyle(one).overflow === 'hidden' &&
              one.getBoundingClientRect().width > 1 &&
              one.textContent?.trim() !== '' &&
              (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2),
          )
          .map((one) => `cuts off ${one.outerHTML.slice(0, 80)}`),
      )),
    ];
  });
  expect(faults).toEqual([]);
}, 60_000);

/** What the keyboard is at: where it is, whether it can be seen, and how it is marked. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return undefined;
    const { top, left, width, height } = one.getBoundingClientRect();
    const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(one);
    const all = [...document.querySelectorAll('*')];
    return {
      what: `${one.tagName} “${one.textContent?.trim().slice(0, 40)}”`,
      at: all.indexOf(one),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: width > 0 && height > 0 && top + height > 0 && left + width > 0 && clipPath === 'none',
      isNamed: [
        one.getAttribute('aria-label'),
        (one as HTMLInputElement).labels?.[0]?.textContent,
        one.textContent,
      ].some((name) => (name ?? '').trim() !== ''),
    };
  });

test('the keyboard begins at a link past the menu, goes through the page in order, and is seen at every step', async () => {
  const faults = await onEach({ viewport: DESKTOP, reducedMotion: 'reduce' }, async (page) => {
    const found: string[] = [];
    await page.keyboard.press('Tab');
    const skip = await focused(page);
    if (skip?.isSeen !== true || !/^A “(?:Skip to|Ir al)/.test(skip.what))
      found.push('does not begin with a way past the menu');
    let last = skip?.at ?? -1;
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, summary, input')].filter((one) =>
          one.checkVisibility(),
        ).length,
    );
    for (let step = 1; step < reachable; step += 1) {
      await page.keyboard.press('Tab');
      const one = await focused(page);
      if (one === undefined) {
        found.push(`the keyboard leaves the page after ${step} of ${reachable} stops`);
        break;
      }
      if (!one.isMarked) found.push(`${one.what} is not marked`);
      if (!one.isSeen) found.push(`${one.what} can’t be seen`);
      if (!one.isNamed) found.push(`${one.what} has no name`);
      if (one.at <= last) found.push(`${one.what} comes out of order`);
      last = one.at;
    }
    return found;
  });
  expect(faults).toEqual([]);
}, 120_000);

test('the way past the menu leads to the main part', async () => {
  const faults = await onEach({ viewport: PHONE }, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    return page.evaluate(() =>
      document.activeElement?.tagName === 'MAIN' ? [] : ['the main part has no focus'],
    );
  });
  expect(faults).toEqual([]);
});

test('what is pressed is 24 pixels high, or stands in a sentence', async () => {
  const faults = await onEach({ viewport: PHONE, hasTouch: true }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, summary, input')]
        .filter((one) => one.checkVisibility() && !one.matches('.skip'))
        .filter((one) => {
          const { height } = one.getBoundingClientRect();
          const around = one.parentElement?.textContent?.trim() ?? '';
          const isInSentence = around.length > (one.textContent?.trim().length ?? 0) + 3;
          return height < 24 && !isInSentence && !one.closest('.prose');
        })
        .map((one) => `${one.outerHTML.slice(0, 90)} is ${one.getBoundingClientRect().height} pixels high`),
    ),
  );
  expect(faults).toEqual([]);
});

test('nothing moves for those who asked for less motion', async () => {
  const faults = await onEach({ viewport: DESKTOP, reducedMotion: 'reduce' }, (page) =>
    page.evaluate(() => {
      const moving = document.getAnimations().length;
      return moving === 0 ? [] : [`${moving} things move`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every component in every state has no fault, in light and in dark, and no build has the gallery', async () => {
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.goto(String(pathToFileURL(writeGallery(newFolder()))));
  const faults = (await runAxe(page))
    // Parts of pages stand beside each other here: which of them is the page's own head or foot, only a page can say.
    .filter(({ tags }) => !tags.includes('best-practice'))
    .map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`);
  await page.close();
  expect(faults).toEqual([]);
  for (const folder of [site, staff]) {
    const named = htmlFiles(join(folder)).filter((file) => file.includes('gallery'));
    expect(named).toEqual([]);
  }
}, 120_000);
