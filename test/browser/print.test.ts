// Public pages on paper: what a front desk hands over.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSite } from '../sample-site.ts';
import { launch, serve } from './chromium.ts';
import type { Served } from './serve.ts';

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve((await sampleSite()).site);
  browser = await launch();
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const sheets = async (format: string) =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length;

test('a policy is a letter: the practice at its head, its version and the way to it at its foot', async () => {
  await page.goto(`${served.origin}/policies/social-media/`);
  const head = await page.locator('.letterhead').innerText();
  expect(head).toContain('Cedar Hill Family Medicine');
  expect(head).toContain('(503) 555-0100');
  const says = await page.locator('body').innerText();
  expect(says.indexOf('About this version')).toBeGreaterThan(says.indexOf('Who can I ask?'));
  expect(says.trim()).toMatch(/Here is why\.\s+cedarhill\.example\/social$/);
  // Links to elsewhere on the site are no use on paper.
  expect(says).not.toMatch(/Read the new version|All our policies|On this page/);
});

test('its lines are short enough to read', async () => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto(`${served.origin}/policies/social-media/`);
  const { width, size } = await page
    .locator('.letter-body p')
    .first()
    .evaluate((one) => ({
      width: one.getBoundingClientRect().width,
      size: Number.parseFloat(getComputedStyle(one).fontSize),
    }));
  // A letter is some 0.46 of its size wide; 11 points are 14.67 pixels.
  expect(width / (size * 0.46)).toBeLessThan(68);
  expect(size).toBeGreaterThanOrEqual(14.6);
});

test('a bio is one sheet of two sides, on Letter and on A4, and says where the boundary is explained', async () => {
  await page.goto(`${served.origin}/providers/amara-osei/`);
  for (const format of ['Letter', 'A4']) expect(await sheets(format), format).toBeLessThanOrEqual(2);
  const says = await page.locator('main').innerText();
  const profile = page.getByRole('link', { name: 'ORCID' });
  expect(await profile.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('orcid.org/');
  expect(says.trim()).toMatch(/cedarhill\.example\/social$/);
});

test('on a screen nothing is said twice for paper', async () => {
  const screen = await browser.newPage();
  await screen.goto(`${served.origin}/providers/amara-osei/`);
  expect(await screen.locator('main').innerText()).not.toContain('cedarhill.example/social');
  await screen.close();
});
