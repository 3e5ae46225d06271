// The page one searches on, in a real browser, under the headers of the built site.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexer } from '#render';
import type { PublicPage } from '#schema/page.ts';
import { filesIn, newFolder } from '../folder.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, runAxe, serve } from './chromium.ts';
import { watch } from './pages.ts';
import type { Served } from './serve.ts';

const indexSite = await indexer();

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

/** The search page at a place of its own, and everything it did that no page may. */
async function atSearch<T>(
  address: string,
  work: (page: Page, noticed: string[]) => Promise<T>,
  { base = '', ...how }: Parameters<Browser['newContext']>[0] & { readonly base?: string } = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how });
  try {
    const page = await context.newPage();
    const noticed = watch(page, served.origin);
    await page.goto(`${served.origin}${base}/search/${address}`, { waitUntil: 'networkidle' });
    const done = await work(page, noticed);
    expect(noticed).toEqual([]);
    return done;
  } finally {
    await context.close();
  }
}

const RESULTS = '#list > li h2 a';

/** What is found, as the reader sees it, best first. */
async function found(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const said = document.querySelector('#count')?.textContent ?? '';
    return said !== '' && !/^(?:Looking|Buscando)/.test(said);
  });
  return page.locator(RESULTS).allInnerTexts();
}

const search = (query: string) => atSearch(`#q=${encodeURIComponent(query)}`, found);

describe('patients find', () => {
  test.each([
    ['GP', 'Dr Amara Osei'],
    ['gp', 'Dr Amara Osei'],
    ['family doctor', 'Dr Amara Osei'],
    ['kids’ doctor', 'Dr Amara Osei'],
    ['osei', 'Dr Amara Osei'],
    ['twi', 'Dr Amara Osei'],
    ['nurse practitioner', 'Linh Dao'],
    ['nutritionist', 'Hana Nakamura'],
    ['counsellor', 'Ben Whitaker'],
    ['habla español', 'Mateo Quispe'],
    ['can I add my doctor on Facebook?', 'Social media and you'],
    ['may I text you', 'Messages, email and text'],
    ['where can I park', 'Hours and places'],
    ['what should I bring', 'Your first visit'],
    ['HIPAA', 'Notice of Privacy Practices'],
  ])('%s', async (query, first) => {
    expect((await search(query))[0]).toBe(first);
  });

  test('everyone who speaks Spanish and nobody else, first of all their list', async () => {
    const [list, ...people] = await search('Spanish');
    expect(list).toBe('Our people who speak Spanish');
    expect(people.sort()).toEqual(['Marisol Vega', 'Mateo Quispe']);
  });

  test('“shrink” finds who one can talk to, and says who is away', async () => {
    await atSearch('#q=shrink', async (page) => {
      expect((await found(page)).sort()).toEqual(['Ben Whitaker', 'Dr Farid Karimi']);
      const away = page.locator('#list > li', { hasText: 'Farid' });
      expect(await away.innerText()).toMatch(/Away/);
      expect(await away.innerText()).not.toMatch(/patients/);
    });
  });

  test('no one who has left, no draft, and no earlier version of a policy', async () => {
    expect((await search('Lindqvist')).join()).not.toMatch(/Lindqvist/);
    expect((await search('Priya Raman')).join()).not.toMatch(/Raman/);
    await atSearch('#q=social%20media', async (page) => {
      await found(page);
      const links = await page
        .locator('#list a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links).toContain('/policies/social-media/');
      expect(links.join()).not.toMatch(/\/20\d\d-/);
    });
  });
});

describe('a slip of the keyboard', () => {
  test('in the only word shows what was meant, and says so', async () => {
    await atSearch('#q=nakamrua', async (page) => {
      expect(await found(page)).toContain('Hana Nakamura');
      expect(await page.locator('#count').innerText()).toMatch(/nothing for “nakamrua”.*“nakamura”/);
    });
  });

  test('in one of several offers the better words, which one click asks for', async () => {
    await atSearch('#q=blood%20presure', async (page) => {
      expect((await found(page)).length).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'blood pressure' }).click();
      await page.waitForFunction(() => document.querySelector('#count')?.textContent?.includes('pressure'));
      expect(await page.locator('#q').inputValue()).toBe('blood pressure');
    });
  });

  test('that makes no word at all leads to the lists and the telephone', async () => {
    await atSearch('#q=zzyzxqua', async (page) => {
      expect(await found(page)).toEqual([]);
      expect(await page.locator('#count').innerText()).toMatch(/nothing for “zzyzxqua”/);
      expect(await page.locator('main a[href="/providers/"]').isVisible()).toBe(true);
      expect(await page.locator('main a[href^="tel:"]').isVisible()).toBe(true);
    });
  });
});

describe('the page', () => {
  test('is reached from every page, works by keyboard alone, moves nothing, and goes back', async () => {
    await atSearch('', async (page) => {
      await page.goto(`${served.origin}/`);
      await page.getByRole('link', { name: 'Search' }).click();
      await page.waitForLoadState('networkidle');
      await page.locator('#Main').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.type('spanish');
      await page.keyboard.press('Enter');
      expect((await found(page)).length).toBe(3);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#list') !== null)).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/providers\/who-speak\/spanish\/$/);
      await page.goBack();
      expect((await found(page)).length).toBe(3);
      expect(await page.locator('#q').inputValue()).toBe('spanish');
    });
  });

  test('tells how many it found where a screen reader hears it', async () => {
    await atSearch('#q=spanish', async (page) => {
      await found(page);
      const status = page.getByRole('status');
      expect(await status.innerText()).toBe('3 pages for “spanish”');
    });
  });

  test('sends nobody what is looked for, and keeps nothing', async () => {
    const asked: string[] = [];
    await atSearch('', async (page) => {
      page.on('request', (request) => asked.push(request.url(), request.headers().referer ?? ''));
      await page.locator('#q').fill('quavexing');
      await page.locator('#q').press('Enter');
      await found(page);
      await page.locator('main a[href="/providers/"]').click();
      await page.waitForURL(/providers/);
      const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      expect(kept).toEqual(['', 0, 0]);
    });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.join()).not.toMatch(/quavexing/);
  });

  test('takes a query from a link, and puts it behind the # at once', async () => {
    await atSearch('?q=Spanish', async (page) => {
      expect((await found(page)).length).toBe(3);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('reads what is looked for as words, never as HTML', async () => {
    const query = '<img src=x onerror=alert(1)> &amp; "Spanish"';
    await atSearch(`#q=${encodeURIComponent(query)}`, async (page) => {
      await found(page);
      expect(await page.locator('main img[src="x"]').count()).toBe(0);
      expect(await page.locator('#count').innerText()).toContain('<img src=x');
    });
  });

  test('has no accessibility fault with results or without, in light, in dark, on a small telephone', async () => {
    const faults: string[] = [];
    for (const query of ['', '#q=doctor', '#q=privacy', '#q=zzyzxqua', '#q=blood%20presure'])
      await atSearch(query, async (page) => {
        if (query !== '') await found(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          for (const { id, nodes } of await runAxe(page))
            faults.push(`${query} ${colorScheme}: ${id} ${nodes.map(({ target }) => target).join(' ')}`);
        }
        await page.setViewportSize({ width: 320, height: 640 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) faults.push(`${query} is ${wide} pixels wide`);
      });
    expect(faults).toEqual([]);
  }, 120_000);

  test('says without JavaScript that it needs it, and leads to the lists', async () => {
    await atSearch(
      '',
      async (page) => {
        expect(await page.locator('main').innerText()).toMatch(/Search needs JavaScript/);
        expect(await page.locator('#q').isVisible()).toBe(false);
        expect(await page.locator('main a[href="/providers/"]').isVisible()).toBe(true);
        expect(await page.locator('main a[href="/policies/"]').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

test('only the page that searches may run WebAssembly, and only it loads the script', async () => {
  const policyAt = async (path: string) =>
    (await fetch(served.origin + path)).headers.get('content-security-policy') ?? '';
  expect(await policyAt('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  for (const path of ['/', '/providers/', '/policies/', '/404.html']) {
    expect(await policyAt(path)).toContain("script-src 'self';");
    expect(await (await fetch(served.origin + path)).text()).not.toMatch(/search\.[0-9a-f]+\.js|pagefind/);
  }
});

test('in an index of many people everyone is found, beside all other pages', async () => {
  const folder = newFolder();
  cpSync((await sampleSite()).site, folder, { recursive: true });
  const parts = ['/search/pagefind/people-1/', '/search/pagefind/people-2/'];
  const pages = [...filesIn(join(folder, 'search/pagefind/fragment')).values()].map((bytes) => {
    const { url, meta } = JSON.parse(gunzipSync(bytes).toString().replace('pagefind_dcd', ''));
    const isPerson = meta.kind === 'person';
    return {
      url,
      layout: isPerson ? 'provider' : 'page',
      site: { base: url.startsWith('/es/') ? '/es' : '' },
      search: { kind: meta.kind, terms: meta.terms?.split(', ') ?? [] },
    };
  });
  rmSync(join(folder, 'search/pagefind'), { recursive: true });
  const page = { url: '/search/', layout: 'search', site: { base: '' }, parts };
  await indexSite([...pages, page] as unknown as PublicPage[], { folder });
  const file = join(folder, 'search/index.html');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('data-words=', `data-parts="${parts.join(' ')}" data-words=`),
  );
  const many = await serve(folder);
  try {
    const context = await browser.newContext();
    for (const [query, first] of [
      ['family doctor', 'Dr Amara Osei'],
      ['habla español', 'Mateo Quispe'],
      ['counsellor', 'Ben Whitaker'],
      ['where can I park', 'Hours and places'],
      ['nakamura', 'Hana Nakamura'],
    ] as const) {
      const page = await context.newPage();
      const noticed = watch(page, many.origin);
      await page.goto(`${many.origin}/search/#q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
      const all = await found(page);
      expect(all).toContain(first);
      // Who is called what one looks for comes first, in whichever part.
      if (query === 'nakamura') expect(all[0]).toBe(first);
      expect(noticed).toEqual([]);
    }
    // No part has all of these words, though each has one of them: none of them alone is what was asked for.
    const page = await context.newPage();
    await page.goto(`${many.origin}/search/#q=${encodeURIComponent('Amara Nakamura')}`);
    const both = await found(page);
    expect(both.slice(0, 2).sort()).toEqual(['Dr Amara Osei', 'Hana Nakamura']);
    await context.close();
  } finally {
    await many.close();
  }
});

test('in Spanish one finds the Spanish pages, and what a slip of the keyboard meant', async () => {
  const inSpanish = (query: string) =>
    atSearch(
      `#q=${encodeURIComponent(query)}`,
      async (page) => {
        await found(page);
        return {
          addresses: await page
            .locator(RESULTS)
            .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
          says: await page.locator('#count').innerText(),
        };
      },
      { base: '/es' },
    );
  const { addresses } = await inSpanish('médica de familia');
  expect(addresses.slice(0, 3)).toContain('/es/providers/amara-osei/');
  expect(addresses.filter((one) => one?.startsWith('/es/') !== true)).toEqual([]);
  expect((await inSpanish('nutricoinista')).says).toMatch(/nutricionista/);
});
