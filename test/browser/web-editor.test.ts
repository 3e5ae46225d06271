// The web editor as a practice manager uses it: in a browser, with a git host that is asked as GitHub is.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { buildSites } from '../../src/cli/build.ts';
import { differences, newFolder, sitesIn } from '../folder.ts';
import { approved, bio, littlePractice, POLICY } from '../little-practice.ts';
import { compiled, type Files, TODAY } from '../practice.ts';
import { launch, serve } from './chromium.ts';
import { FakeGitHub } from './fake-github.ts';
import { watch } from './pages.ts';
import type { Served } from './serve.ts';

const REPOSITORY = 'example/birch-lane';
const ADA = 'content/providers/ada-fenwick.md';
const PAGE = 'content/pages/about.md';
const NEXT = 'content/policies/social-media/2026-12-15.md';

/** A bio as people write it: comments, short forms, a field that no form has. */
const WRITTEN = bio({
  name: '"Ada Fenwick"   # as on the door',
  personal: `
  # agreed on paper
  interests: { says: [Hiking, Jazz piano], consent: 2026-05-04 }
  pets:
    says: Two rescue dogs
    consent: { on: 2026-05-04, ref: C-77-secret }`,
  waivers: '[]',
});

let browser: Browser;
let served: Served;
let github: FakeGitHub;
let page: Page;
let noticed: string[];
let off: Record<string, string>;
let on: Record<string, string>;

async function siteOf(files: Files): Promise<string> {
  const root = newFolder(files);
  const place = { root, today: TODAY, now: new Date(`${TODAY}T20:00:00Z`) };
  const result = await buildSites({ place, out: root, hold: false });
  expect(result.isPublished, pretty(result)).toBe(true);
  return root;
}

beforeAll(async () => {
  const files = await approved(littlePractice({ [ADA]: WRITTEN }));
  const practice = `${files['_data/practice.yaml']}editor: { repository: ${REPOSITORY} }\n`;
  const root = await siteOf({ ...files, '_data/practice.yaml': practice });
  on = sitesIn(root);
  off = sitesIn(await siteOf(files));
  github = new FakeGitHub(REPOSITORY, {
    ...(files as Record<string, string>),
    '_data/practice.yaml': practice,
    // A key that nobody knows; the check will say so, and it is not a form's to take out.
    [PAGE]: String(files[PAGE]).replace('---\nWe', 'colour: blue # why?\n---\nWe'),
  });
  served = await serve(`${root}/_site`);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  noticed = watch(page, served.origin);
  await github.answer(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The place of a field in a form. Sveltia draws a field when it comes near. */
async function field(path: string): Promise<Locator> {
  const place = page.locator(`[data-key-path="${path}"]`);
  await page.locator('[data-key-path]').first().waitFor();
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 60 && (await place.count()) === 0; turn += 1) {
    await page.mouse.wheel(0, 700);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return place;
}

async function openEntry(collection: string, title: string): Promise<void> {
  await page.goto(`${served.origin}/admin/#/collections/${collection}`);
  await page.getByRole('gridcell', { name: title }).first().click();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

const notice = () => page.locator('#doorplate-notice');

test('without the setting there is no such page, and with it nothing else of the public site changes', () => {
  const changed = differences(off, on).filter((path) => path.startsWith('_site/'));
  const [ours, others] = [
    (path: string) => path.startsWith('_site/admin/'),
    ['_site/_headers', '_site/robots.txt'],
  ];
  expect(changed.filter((path) => !ours(path))).toEqual(others);
  expect(changed.filter(ours)).toContain('_site/admin/index.html');
  expect(Object.keys(off).filter(ours)).toEqual([]);
  expect(off['_site/_headers']).not.toContain('/admin');
  expect(on['_site/_headers']?.replace(/^\/admin\/\*\n(?: .*\n)+\n/m, '')).toBe(off['_site/_headers']);
  expect(on['_site/robots.txt']?.replace('Disallow: /admin/\n', '')).toBe(off['_site/robots.txt']);
  for (const path of ['_site/sitemap.xml', '_site/index.html']) expect(on[path]).not.toContain('/admin');
});

test('its configuration holds nothing private, and its program asks nobody but the git host for anything', () => {
  const config = on['_site/admin/config.json'] ?? '';
  for (const words of ['rescue dogs', 'C-77', 'Hiking', 'Ada', 'Pat Quill'])
    expect(config).not.toContain(words);
  expect(on['_site/admin/editor.js']).not.toContain('cdn.jsdelivr.net');
});

test('a bio is opened, a line added, and saved; whoever saved learns that it waits', async () => {
  await page.goto(`${served.origin}/admin/`);
  await page.getByRole('button', { name: /access token/i }).click();
  await page.getByRole('textbox').fill('secret');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByText('Ada Fenwick').first().click();
  const says = await field('personal.interests.says');
  expect(await page.locator('[data-key-path="personal"]').innerText()).not.toMatch(/Home address|Faith/);
  await says.getByRole('button', { name: /Add/ }).click();
  await says.getByRole('textbox').last().fill('Baking bread');
  await save();
  await notice().waitFor();
  expect(await notice().innerText()).toMatch(
    /Nobody sees these new words[\s\S]*Interests[\s\S]*day of the yes is not/,
  );
  expect(github.files.get(ADA)).toBe(
    WRITTEN.replace('[Hiking, Jazz piano]', '[ Hiking, Jazz piano, Baking bread ]'),
  );
});

test('what a form doesn’t know stays in the file', async () => {
  const before = github.files.get(PAGE) ?? '';
  await openEntry('pages', 'About us');
  await (await field('title')).getByRole('textbox').fill('About our clinic');
  await save();
  await notice().getByText('Title').waitFor();
  expect(github.files.get(PAGE)).toBe(before.replace('About us', 'About our clinic'));
  github.files.set(PAGE, before.replace('colour: blue # why?\n', ''));
});

test('an approved version of a policy is never changed; a copy with another day becomes the next one', async () => {
  const before = github.files.get(POLICY);
  await openEntry('policies', 'Social media and you');
  await (await field('title')).getByRole('textbox').fill('Something else');
  await save();
  await page.getByText(/This version is approved and never changes/).waitFor();
});
