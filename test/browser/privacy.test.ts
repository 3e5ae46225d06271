// That a visit leaves no trace and tells nobody: every page of the sample, with the headers the host will send.
import { appendFileSync, cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder } from '../folder.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, serve } from './chromium.ts';
import { addressOf, htmlFiles, oneOfEach, watch } from './pages.ts';
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
  const visit = await Visit.start(site);
  const addresses = oneOfEach(htmlFiles(site).map(addressOf));
  expect(addresses.length).toBeGreaterThan(20);
  // The sample has no web editor: where nobody switched it on, there is nothing of it.
  expect(existsSync(join(site, 'admin'))).toBe(false);
  const found: string[] = [];
  for (const address of addresses)
    for (const one of await visit.read(address)) found.push(`${address} ${one}`);
  expect(found).toEqual([]);
  expect(await visit.cookies()).toBe(0);
  await visit.end();
}, 170_000);

test('a browser that knows AVIF fetches no other format', async () => {
  const visit = await Visit.start(site);
  expect(await visit.read('/providers/')).toEqual([]);
  const pictures = await visit.pictures();
  expect(pictures.length).toBeGreaterThan(3);
  for (const address of pictures) expect(address).toMatch(/\.avif$/);
  await visit.end();
});

test.each([
  ['a script that stores', '/x.js', 'localStorage.setItem("a", "1")', /stored in localStorage/],
  ['a script that sets a cookie', '/x.js', 'document.cookie = "a=1"', /stored in cookie/],
  ['a database', '/x.js', 'indexedDB.open("a")', /stored in indexedDB/],
  ['a cache', '/x.js', 'caches.open("a")', /stored in caches/],
  ['a request elsewhere', '/x.js', 'fetch("https://example.com/")', /blocked by the policy|request: https:/],
  [
    'a script in the page',
    undefined,
    '<script>document.title = "x"</script>',
    /blocked by the policy: script-src/,
  ],
  [
    'a picture from elsewhere',
    undefined,
    '<img src="https://example.com/a.png" alt="">',
    /request: https:|img-src/,
  ],
  ['a style in the page', undefined, '<p style="color: red">x</p>', /blocked by the policy: style-src/],
])('%s would be noticed', async (_, script, what, expected) => {
  const folder = newFolder();
  cpSync(site, folder, { recursive: true });
  if (script !== undefined) writeFileSync(join(folder, script), what);
  appendFileSync(
    join(folder, '404.html'),
    script === undefined ? what : `<script src="${script}" defer></script>`,
  );
  const visit = await Visit.start(folder);
  expect((await visit.read('/404.html')).join('\n')).toMatch(expected);
  await visit.end();
});
