// The web editor as a practice manager uses it: in a browser, with a git host that is asked as GitHub is.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { buildSites } from '../../src/cli/build.ts';
import { newFolder, sitesIn } from '../folder.ts';
import { approved, bio, littlePractice, POLICY } from '../little-practice.ts';
import { compiled, type Files, TODAY, withStaff } from '../practice.ts';
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
    says: A deaf old greyhound
    consent: { on: 2026-05-04, ref: C-77-secret }`,
  waivers: '[]',
});

let browser: Browser;
let served: Served;
let github: FakeGitHub;
let page: Page;
let noticed: string[];
let site: Record<string, string>;
let files: Files;
let switchedOn: Files;

beforeAll(async () => {
  files = await approved(littlePractice({ [ADA]: WRITTEN }));
  const practice = `${files['_data/practice.yaml']}editor: { repository: ${REPOSITORY} }\n`;
  switchedOn = { ...files, '_data/practice.yaml': practice };
  const root = newFolder(switchedOn);
  const place = { root, today: TODAY, now: new Date(`${TODAY}T20:00:00Z`) };
  const result = await buildSites({ place, out: root, hold: false });
  expect(result.isPublished, pretty(result)).toBe(true);
  site = sitesIn(root);
  github = new FakeGitHub(REPOSITORY, {
    ...(switchedOn as Record<string, string>),
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
  await page.getByRole('grid').getByText(title).first().click();
}

async function fill(path: string, value: string): Promise<void> {
  await (await field(path)).locator('input, textarea').first().fill(value);
}

/** Saves, and gives what is said about it. */
async function save(): Promise<string> {
  await notice().evaluateAll((all) => all.map((one) => one.remove()));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await notice().or(page.getByRole('alertdialog')).first().waitFor();
  // Then Sveltia goes back to its list by itself, and would take whoever is quicker along.
  if (await notice().isVisible()) await page.getByRole('grid').first().waitFor();
  return notice().or(page.getByRole('alertdialog')).first().innerText();
}

/** Closes what refused to save; it takes a moment to go, and must not be taken for the next answer. */
async function dismiss(): Promise<void> {
  const button = page.getByRole('button', { name: 'OK' });
  // While it is still opening it doesn't hear a click.
  const isOpen = async () => {
    await button.click({ timeout: 1000 }).catch(() => {});
    return button.isVisible();
  };
  await expect.poll(isOpen, { timeout: 10_000 }).toBe(false);
}

const notice = () => page.locator('#doorplate-notice');

test('without the setting there is no such page, and with it no page and no other header changes', async () => {
  const composed = async (what: Files) => {
    const { built } = await compiled(what);
    return built && withStaff(built.composition);
  };
  const [off, on] = [await composed(files), await composed(switchedOn)];
  // As text: their frames are the same objects many times over, which a comparison would walk each time.
  expect(off?.webEditor).toBeUndefined();
  for (const pages of ['publicPages', 'staffPages'] as const)
    expect(JSON.stringify(on?.[pages]) === JSON.stringify(off?.[pages]), pages).toBe(true);
  const texts = (all: NonNullable<typeof on>['files'] = []) =>
    Object.fromEntries(all.map(({ path, text }) => [path, text]));
  const { _headers: headers = '', 'robots.txt': robots = '', ...others } = texts(on?.files);
  const without = {
    ...others,
    _headers: headers.replace(/^\/admin\/\*\n(?: .*\n)+\n/m, ''),
    'robots.txt': robots.replace('Disallow: /admin/\n', ''),
  };
  expect(without).toEqual(texts(off?.files));
  expect(headers).toContain('/admin/*');
  expect(without._headers).not.toContain('/admin');
  expect(others['sitemap.xml']).not.toContain('/admin');
});

test('a preview of another branch has none: it would change the wrong one', async () => {
  const { built } = await compiled(switchedOn, {
    previewApprovals: (await compiled(switchedOn)).built?.records.approvals,
  });
  expect(built?.composition.webEditor).toBeUndefined();
  expect(JSON.stringify(built?.composition.files)).not.toContain('/admin');
});

test('its configuration holds nothing private, and its program names no other place for fonts', () => {
  const config = site['_site/admin/config.json'] ?? '';
  expect(config).toContain('Interests');
  for (const words of ['greyhound', 'C-77', 'Fenwick', 'Pat Quill']) expect(config).not.toContain(words);
  expect(site['_site/admin/editor.js']).toContain('assets/material-symbols');
  expect(site['_site/admin/editor.js']).not.toContain('cdn.jsdelivr.net');
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
  expect(await save()).toMatch(/Nobody sees these new words[\s\S]*Interests[\s\S]*day of the yes is not/);
  expect(github.files.get(ADA)).toBe(
    WRITTEN.replace('[Hiking, Jazz piano]', '[ Hiking, Jazz piano, Baking bread ]'),
  );
});

test('what a form doesn’t know stays in the file', async () => {
  const before = github.files.get(PAGE) ?? '';
  expect(before).toContain('colour: blue # why?\n');
  await openEntry('pages', 'About us');
  await fill('title', 'About our clinic');
  expect(await save()).toMatch(/without approval[\s\S]*Title/);
  expect(github.files.get(PAGE)).toBe(before.replace('About us', 'About our clinic'));
});

test('an approved version of a policy is never changed; a copy with another day becomes the next one', async () => {
  const before = github.files.get(POLICY) ?? '';
  await openEntry('policies', 'Social media and you');
  await fill('title', 'Friends and you');
  expect(await save()).toContain('This version is approved and never changes');
  await dismiss();
  await page.getByRole('button', { name: 'Show Editor Options' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  expect(await save()).toContain('There is a version of this policy for that day already');
  await dismiss();
  await fill('version', '2');
  await fill('effective', '2026-12-15');
  expect(await save()).toContain('Nobody sees this version until it is approved');
  expect(github.files.get(POLICY)).toBe(before);
  expect(github.files.get(NEXT)).toBe(
    before
      .replace('Social media and you', 'Friends and you')
      .replace('version: 1', 'version: 2')
      .replace('2026-01-15', '2026-12-15'),
  );
});

test('an announcement is made as a new file', async () => {
  await page.goto(`${served.origin}/admin/#/collections/announcements/new`);
  await fill('says', 'We are closed on Friday.');
  await fill('from', '2026-11-27');
  await fill('until', '2026-11-28');
  expect(await save()).toContain('Saved as a new file');
  expect(github.files.get('content/announcements/we-are-closed-on-friday.md')).toBe(
    '---\nsays: We are closed on Friday.\nfrom: 2026-11-27\nuntil: 2026-11-28\n---\n',
  );
});

test('the check passes on what was saved, but for the key that nobody knew before', async () => {
  expect(github.commits).toHaveLength(4);
  const { diagnostics } = await compiled(Object.fromEntries(github.files));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, rule }) => [file, rule])).toEqual([[PAGE, 'file/valid-fields']]);
  expect(diagnostics.map(({ message }) => message).join()).toContain(
    'is not shown before someone approves it',
  );
});

test('nothing was asked of anybody but the site and the git host, and the policy stopped nothing', () => {
  // Svelte says so of its own reactivity; nobody is kept from anything.
  const harmless = /^console: https:\/\/svelte\.dev\/e\/|^request: https:\/\/api\.github\.com\//;
  expect(noticed.some((one) => one.startsWith('request: https://api.github.com/'))).toBe(true);
  expect(noticed.filter((one) => !harmless.test(one))).toEqual([]);
});
