// `npx tsx scripts/screenshots.ts`: takes the pictures of the documents from the sample practice, in a copy of its own.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launch, serve } from '../test/browser/chromium.ts';
import { FakeGitHub } from '../test/browser/fake-github.ts';
import { freePorts } from '../test/ports.ts';
import { doorplate, startDoorplate } from '../test/terminal.ts';

const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');
const REPOSITORY = 'your-name/your-practice';
const BIO = '/providers/hana-nakamura/';

const root = mkdtempSync(join(tmpdir(), 'doorplate-pictures-'));
const browser = await launch();
try {
  for (const part of ['content', '_data']) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  const practice = join(root, '_data/practice.yaml');
  writeFileSync(practice, `${readFileSync(practice, 'utf8')}\neditor: { repository: ${REPOSITORY} }\n`);
  const { status, stderr } = await doorplate(['build', '--root', root]);
  if (status !== 0) throw new Error(stderr);
  mkdirSync(IMAGES, { recursive: true });
  await ofSites(browser);
  await ofEditor(browser);
  await ofStart(browser);
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}

async function ofSites(browser: Browser): Promise<void> {
  const site = await serve(join(root, '_site'));
  const page = await newPage(browser);
  await page.goto(`${site.origin}${BIO}`);
  await take(page, 'bio');
  await page.goto(`file://${join(root, '_staff/front-desk.html')}`);
  await page.keyboard.press('1');
  await take(page, 'front-desk');
  await site.close();
}

async function ofEditor(browser: Browser): Promise<void> {
  const site = await serve(join(root, '_site'));
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:content|_data)\/.*\.(?:md|yaml)$/.test(path),
  );
  const page = await newPage(browser);
  const github = new FakeGitHub(
    REPOSITORY,
    Object.fromEntries(texts.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  );
  await github.answer(page);
  await page.goto(`${site.origin}/admin/`);
  await page.getByRole('button', { name: /access token/i }).click();
  await page.getByRole('textbox').fill('secret');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByRole('grid').getByText('Dr Amara Osei').first().click();
  await page.locator('[data-key-path]').first().waitFor();
  await page.mouse.move(400, 500);
  const interests = page.locator('[data-key-path="personal.interests"]');
  while ((await interests.count()) === 0) await page.mouse.wheel(0, 500);
  await interests.scrollIntoViewIfNeeded();
  await take(page, 'web-editor');
  await site.close();
}

async function ofStart(browser: Browser): Promise<void> {
  const port = await freePorts();
  const server = startDoorplate(['start', '--root', root, '--port', String(port)]);
  try {
    await new Promise<void>((resolve) => {
      server.stdout?.on('data', (text: string) => text.includes('The staff site') && resolve());
    });
    const page = await newPage(browser);
    await page.goto(`http://localhost:${port}${BIO}`, { timeout: 120_000 });
    await page.locator('doorplate-start aside summary').click();
    await page.getByText('still checking').waitFor({ state: 'hidden', timeout: 120_000 });
    await take(page, 'start');
  } finally {
    server.kill('SIGKILL');
  }
}

async function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'en-US' });
}

/** Palette pictures are a tenth of the size and read as well. */
async function take(page: Page, name: string): Promise<void> {
  await sharp(await page.screenshot())
    .resize({ width: 1000 })
    .png({ palette: true, quality: 80 })
    .toFile(join(IMAGES, `${name}.png`));
}
