// That a visit leaves no trace and tells nobody: every kind of page of the sample, with the headers the host will send.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../folder.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, serve } from './chromium.ts';
import { watch } from './pages.ts';
import { kindsOfPages } from './pages-by-type.ts';
import type { Served } from './serve.ts';

let browser: Browser;
let site: string;
const opened: Served[] = [];

beforeAll(async () => {
  ({ site } = await sampleSite());
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  for (const served of opened) await served.close();
});

/** A visit that is watched from its first byte on. */
class Visit {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #origin: string;
  readonly #noticed: string[];

  constructor(context: BrowserContext, page: Page, origin: string) {
    this.#context = context;
    this.#page = page;
    this.#origin = origin;
    this.#noticed = watch(page, origin);
    page.on('response', (response) => {
      if ('set-cookie' in response.headers()) this.#noticed.push(`cookie: ${response.url()}`);
    });
  }

  static async start(folder: string): Promise<Visit> {
    const served = await serve(folder);
    opened.push(served);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    // Runs before anything of the page's own.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`blocked by the policy: ${effectiveDirective} ${blockedURI}`),
      );
    });
    return new Visit(context, await context.newPage(), served.origin);
  }

  /** Opens a page, reads it to its end, and says what it did besides. */
  async read(address: string): Promise<string[]> {
    this.#noticed.length = 0;
    const response = await this.#page.goto(this.#origin + address, { waitUntil: 'load' });
    const csp = response?.headers()['content-security-policy'] ?? '';
    if (!csp.startsWith("default-src 'none'")) this.#noticed.push('no policy was sent');
    const stored = await this.#page.evaluate(async () => {
      // Pictures that wait until they are near.
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      const broken = [...document.images].filter((image) => image.naturalWidth === 0).map(({ src }) => src);
      const kept = {
        cookie: document.cookie,
        localStorage: localStorage.length,
        sessionStorage: sessionStorage.length,
        indexedDB: (await indexedDB.databases()).length,
        // Both exist on a host with a certificate only, and on this one.
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      };
      return [
        ...broken.map((src) => `broken picture: ${src}`),
        ...Object.entries(kept).flatMap(([where, what]) => (what ? [`stored in ${where}`] : [])),
      ];
    });
    await this.#page.waitForLoadState('networkidle');
    return [...this.#noticed, ...stored];
  }

  async cookies(): Promise<number> {
    return (await this.#context.cookies()).length;
  }

  /** Which kinds of pictures were fetched. */
  pictures(): Promise<string[]> {
    return this.#page.evaluate(() => [...document.images].map(({ currentSrc }) => currentSrc));
  }

  async end(): Promise<void> {
    await this.#context.close();
  }
}

test('no page stores anything, sets a cookie, asks anybody else, or is stopped by its own policy', async () => {
  const addresses = kindsOfPages(site);
  expect(addresses.length).toBeGreaterThan(20);
  // The sample has no web editor: where nobody switched it on, there is nothing of it.
  expect(existsSync(join(site, 'admin'))).toBe(false);
  const found: string[] = [];
  // Most of a visit is waiting for what a page might still do: several readers wait at the same time.
  const readers = Array.from({ length: 4 }, async () => {
    const visit = await Visit.start(site);
    for (let address = addresses.pop(); address !== undefined; address = addresses.pop())
      for (const one of await visit.read(address)) found.push(`${address} ${one}`);
    expect(await visit.cookies()).toBe(0);
    await visit.end();
  });
  await Promise.all(readers);
  expect(found).toEqual([]);
}, 170_000);

test('a browser that knows AVIF fetches no other format', async () => {
  const visit = await Visit.start(site);
  expect(await visit.read('/providers/')).toEqual([]);
  const pictures = await visit.pictures();
  expect(pictures.length).toBeGreaterThan(3);
  for (const address of pictures) expect(address).toMatch(/\.avif$/);
  await visit.end();
});

describe('of faults that are planted', () => {
  let faulty: string;
  beforeAll(() => {
    faulty = newFolder();
    cpSync(site, faulty, { recursive: true });
  });

  test.each([
    ['a script that stores', 'localStorage.setItem("a", "1")', /stored in localStorage/],
    ['a script that sets a cookie', 'document.cookie = "a=1"', /stored in cookie/],
    ['a database', 'indexedDB.open("a")', /stored in indexedDB/],
    ['a cache', 'caches.open("a")', /stored in caches/],
    ['a request elsewhere', 'fetch("https://example.com/")', /blocked by the policy|request: https:/],
    ['a script in the page', '<script>document.title = "x"</script>', /blocked by the policy: script-src/],
    ['a picture from elsewhere', '<img src="https://example.com/a.png" alt="">', /request: https:|img-src/],
    ['a style in the page', '<p style="color: red">x</p>', /blocked by the policy: style-src/],
  ])('%s would be noticed', async (name, what, expected) => {
    const at = `planted-${name.replaceAll(' ', '-')}`;
    const isMarkup = what.startsWith('<');
    if (!isMarkup) writeFileSync(join(faulty, `${at}.js`), what);
    const page = readFileSync(join(faulty, '404.html'), 'utf8');
    const added = isMarkup ? what : `<script src="/${at}.js" defer></script>`;
    writeFileSync(join(faulty, `${at}.html`), page + added);
    const visit = await Visit.start(faulty);
    expect((await visit.read(`/${at}.html`)).join('\n')).toMatch(expected);
    await visit.end();
  });
});
