// What is open and what is over, by a clock that stands still: the practice's time, wherever the reader is.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSites } from '../../src/cli/build.ts';
import { newFolder } from '../folder.ts';
import { PRACTICE_YAML, practice } from '../practice.ts';
import { launch, runAxe, serve } from './chromium.ts';
import { watch } from './pages.ts';
import type { Served } from './serve.ts';

/** A place open in the day and over two midnights, with a day off; one that closes for two days; one with words. */
const FILES = practice({
  '_data/practice.yaml': `${PRACTICE_YAML}menu: [providers, locations]\n`,
  '_data/rules.yaml': 'boundary/require-policy-link: off\n',
  'content/locations/main-street.md': `---
name: Main Street
address: 214 Main Street, Cedar Hill, OR 97000
hours:
  - { days: [mon, tue, wed, thu], from: "13:00", to: "18:00" }
  - { days: [mon, tue, wed, thu, fri], from: "08:00", to: "12:00" }
  - { days: [sat], from: "20:00", to: "02:00" }
closed: 2026-11-24
---
`,
  'content/locations/mill-creek.md': `---
name: Mill Creek
address: 38 Mill Creek Road, Cedar Hill, OR 97000
hours: [{ days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }]
closed: Public holidays.
---
`,
  'content/locations/annex.md': '---\nname: Annex\naddress: 1 Oak Street, Cedar Hill, OR 97000\n---\n',
  'content/announcements/thanksgiving.md':
    '---\nsays: We are closed for Thanksgiving.\nfrom: 2026-11-16\nuntil: 2026-11-27\nlevel: urgent\ncloses: [2026-11-26, 2026-11-27]\n---\n',
  'content/announcements/repairs.md':
    '---\nsays: Mill Creek may close early for repairs.\nfrom: 2026-11-23\nuntil: 2026-11-23\nlocations: [mill-creek]\n---\n',
});
/** A Monday. */
const BUILT = '2026-11-23';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const root = newFolder(FILES);
  const { isPublished, diagnostics } = await buildSites({
    place: { root, today: BUILT, now: new Date() },
    out: root,
    hold: false,
  });
  if (!isPublished) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  served = await serve(join(root, '_site'));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A page at a moment, seen from the other side of the earth. */
async function at<T>(
  moment: string,
  path: string,
  work: (page: Page) => Promise<T>,
  javaScriptEnabled = true,
): Promise<T> {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP', javaScriptEnabled });
  try {
    const page = await context.newPage();
    const noticed = watch(page, served.origin);
    if (javaScriptEnabled) await page.clock.install({ time: new Date(moment) });
    await page.goto(served.origin + path);
    const result = await work(page);
    expect(noticed).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const said = (page: Page, place: string) =>
  page.locator(`#${place} .opening`).evaluateAll((all) => all.map(({ textContent }) => textContent).join());

describe('a place', () => {
  test.each([
    // Times are those of Los Angeles, eight hours behind.
    ['in the morning', '2026-11-23T09:30:00-08:00', 'Open now, until noon'],
    ['at the minute it opens', '2026-11-23T08:00:00-08:00', 'Open now, until noon'],
    ['at the minute it closes', '2026-11-23T12:00:00-08:00', 'Closed now. Opens at 1:00 pm'],
    ['before it opens', '2026-11-23T07:59:00-08:00', 'Closed now. Opens at 8:00 am'],
    ['on the eve of a day off', '2026-11-23T18:30:00-08:00', 'Closed now. Opens Wednesday at 8:00 am'],
    ['on a day off', '2026-11-24T10:00:00-08:00', 'Closed now. Opens tomorrow at 8:00 am'],
    ['on a day of a closure', '2026-11-26T10:00:00-08:00', 'Closed now. Opens Saturday at 8:00 pm'],
    ['late on a Saturday', '2026-11-28T23:30:00-08:00', 'Open now, until 2:00 am'],
    ['after midnight', '2026-11-29T01:30:00-08:00', 'Open now, until 2:00 am'],
    ['after that', '2026-11-29T02:00:00-08:00', 'Closed now. Opens tomorrow at 8:00 am'],
    ['long after the page was made', '2026-12-01T09:30:00-08:00', ''],
    ['by a clock that is behind the page', '2026-11-22T23:00:00-08:00', ''],
  ])('%s', async (_, moment, words) => {
    await at(moment, '/locations/', async (page) => {
      expect(await said(page, 'main-street')).toBe(words);
      expect(await page.locator('#main-street .opening').isVisible()).toBe(words !== '');
      expect(await page.locator('#main-street .opening[data-open]').count()).toBe(
        words.startsWith('Open now') ? 1 : 0,
      );
    });
  });

  test('with days off in words is “usually” open, and on a day of doubt nothing is said', async () => {
    const mill = (moment: string) => at(moment, '/locations/', (page) => said(page, 'mill-creek'));
    expect(await mill('2026-11-23T10:00:00-08:00')).toBe('');
    expect(await mill('2026-11-25T10:00:00-08:00')).toBe('Usually open now, until 5:00 pm');
    expect(await mill('2026-11-26T10:00:00-08:00')).toBe('Closed now. Usually opens Monday at 9:00 am');
  });

  test('without hours says nothing, and so does any without a script', async () => {
    await at('2026-11-23T10:00:00-08:00', '/locations/', async (page) => {
      expect(await page.locator('#annex .opening').count()).toBe(0);
      expect(await runAxe(page)).toEqual([]);
    });
    const says = await at('', '/locations/', (page) => page.locator('main').innerText(), false);
    expect(says).toContain('8:00 am to noon');
    expect(says).not.toMatch(/open now|closed now/i);
  });

  test('is as true after an hour on a page that stays open', async () => {
    await at('2026-11-23T11:30:00-08:00', '/', async (page) => {
      const words = () =>
        page.locator('.opening').evaluateAll((all) => all.map(({ textContent }) => textContent));
      expect(await words()).toContain('Open now, until noon');
      await page.clock.runFor(60 * 60_000);
      expect(await words()).toContain('Closed now. Opens at 1:00 pm');
    });
  });
});

describe('an urgent announcement', () => {
  const PAGES = [
    '/',
    '/providers/',
    '/providers/amara-osei/',
    '/policies/',
    '/404.html',
    '/not-here/',
    '/social/',
  ];

  test('stands above every page with its days in words, also without scripts', async () => {
    for (const path of PAGES)
      for (const isOn of [true, false])
        await at(
          '2026-11-23T10:00:00-08:00',
          path,
          async (page) => {
            const band = page.getByRole('complementary', { name: 'Notices' });
            expect(await band.innerText(), path).toContain('November 26 to November 27, 2026');
          },
          isOn,
        );
  });

  test('is gone where scripts run once its last day is over at the practice', async () => {
    const isThere = (moment: string) =>
      at(moment, '/policies/', (page) => page.getByRole('complementary', { name: 'Notices' }).isVisible());
    expect(await isThere('2026-11-27T23:59:00-08:00')).toBe(true);
    expect(await isThere('2026-11-28T00:00:00-08:00')).toBe(false);
  });
});
