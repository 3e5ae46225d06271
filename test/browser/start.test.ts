// `doorplate start` as a practice manager sees it: a browser beside an editor.
import type { ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, writeFiles } from '../folder.ts';
import { approved, BIO, bio, littlePractice } from '../little-practice.ts';
import { freePorts } from '../ports.ts';
import { TODAY } from '../practice.ts';
import { outcomeOf, startDoorplate } from '../terminal.ts';
import { launch, runAxe } from './chromium.ts';

const ADDRESS = '/providers/ada-fenwick/';
const LONG = Array.from({ length: 40 }, (_, index) => `This is sentence ${index} of a long text.`).join(
  '\n\n',
);

let browser: Browser;
let server: ChildProcess;
let ended: Promise<unknown>;
let root: string;
let origin: string;
let page: Page;

beforeAll(async () => {
  root = newFolder(
    await approved(
      littlePractice({
        '_data/disclosure.yaml': 'approval: { required: false }\n',
        [BIO]: ada('Family doctor'),
      }),
    ),
  );
  const port = await freePorts();
  origin = `http://localhost:${port}`;
  server = startDoorplate(['start', '--root', root, '--port', String(port), '--today', TODAY]);
  ended = outcomeOf(server);
  const isReady = new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: string) => text.includes('The staff site') && resolve());
    server.once('close', () => reject(new Error('The server ended.')));
  });
  browser = await launch();
  await isReady;
  page = await (
    await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
  ).newPage();
  // On a busy machine the rules take their time to be read.
  page.setDefaultTimeout(60_000);
  await page.goto(origin + ADDRESS, { timeout: 150_000 });
});
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGKILL');
  await ended;
});

function ada(title: string, more: Record<string, string> = {}): string {
  return bio(
    {
      name: 'Ada Fenwick',
      title,
      personal: '{ pets: A dog, interests: { says: [Hiking], consent: 2026-05-04 } }',
      ...more,
    },
    LONG,
  );
}

const save = (text: string) => writeFiles(root, { [BIO]: text });
const shows = (words: string) => page.getByText(words, { exact: false }).first().waitFor();

test('a saved bio is on the page by itself, at the place where one was reading', async () => {
  await page.evaluate(() => scrollTo(0, 500));
  save(ada('Doctor for families'));
  await shows('Doctor for families');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test('the panel says why a detail isn’t on the page; by keyboard, in dark, on a phone, without a fault', async () => {
  const panel = page.locator('doorplate-start aside');
  const summary = panel.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await panel.getByText('Pets', { exact: true }).waitFor();
  expect(await panel.innerText()).toContain('Waits for the person’s consent.');
  expect(await panel.innerText()).not.toContain('A dog');
  expect(await runAxe(page)).toEqual([]);
  const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(sizes[0]).toBeLessThanOrEqual(Number(sizes[1]));
  // It is in nobody's way: closed, the last line of the page can be read above it.
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // Asked until it is so: news may put a new panel in the place of the old one between two questions.
  await expect
    .poll(async () => {
      const [last, bar] = await Promise.all([
        page.locator('footer').last().boundingBox(),
        panel.boundingBox(),
      ]);
      return last !== null && bar !== null && last.y + last.height <= bar.y + 1;
    })
    .toBe(true);
});

test('a problem appears at its line, the page stays as it was and says that it is old', async () => {
  save(ada('Doctor for families', { languages: '[english please]' }));
  const panel = page.locator('doorplate-start');
  await panel.getByRole('status').waitFor();
  expect(await panel.getByRole('status').innerText()).toContain(`without errors in ${BIO}`);
  await panel.locator('details').evaluate((details) => details.setAttribute('open', ''));
  const line = readFileSync(join(root, BIO), 'utf8')
    .split('\n')
    .findIndex((one) => one.startsWith('languages'));
  await panel
    .getByText(`line ${line + 1}, column`)
    .first()
    .waitFor();
  await shows('Doctor for families');
  save(ada('Doctor for families and friends'));
  await shows('Doctor for families and friends');
  await panel.getByRole('status').waitFor({ state: 'detached' });
});

test('a deleted bio is gone, and one written again is there', async () => {
  rmSync(join(root, BIO));
  await shows('We can’t find that page');
  expect((await page.request.get(origin + ADDRESS)).status()).toBe(404);
  save(ada('Back again'));
  await shows('Back again');
});
