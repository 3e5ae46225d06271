// Cards, signs and posters as a printer draws them: measured in millimetres, and their codes read from the points.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../folder.ts';
import { approvedFolder, buildHere, littlePractice } from '../little-practice.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, serve } from './chromium.ts';
import { type Box, boxesOf } from './printed-boxes.ts';

/** Sheets, and their paper in millimetres. */
const SHEETS = {
  'cards-letter': [215.9, 279.4],
  'cards-a4': [210, 297],
  'sign-letter': [279.4, 215.9],
  'sign-a4': [297, 210],
  'poster-letter': [215.9, 279.4],
  'poster-a4': [210, 297],
  'poster-a6': [105, 148],
} as const;
const names = Object.keys(SHEETS) as (keyof typeof SHEETS)[];

/** Where the codes lead: below, the same path is followed on the built site. */
const SAMPLE_LEADS = 'https://cedarhill.example/social';

/** What printers leave white at the edge of a sheet. */
const EDGE = 4.5;

let browser: Browser;
let site: string;
let sample: string;
/** Its cards in Spanish, which takes more words. */
let spanish: string;
/** Another practice, with the longest names. */
let long: string;

beforeAll(async () => {
  browser = await launch();
  const built = await sampleSite();
  site = built.site;
  sample = `${pathToFileURL(built.staff).href}/cards`;
  spanish = `${pathToFileURL(built.staff).href}/es/cards`;
  long = `${pathToFileURL(await buildLong()).href}/cards`;
});
afterAll(async () => {
  await browser?.close();
});

async function buildLong(): Promise<string> {
  const practice = String(littlePractice()['_data/practice.yaml'])
    .replace(/^name: .*/m, 'name: The Cedar Hill Valley Community Family and Children’s Health Center')
    .replace(/^url: .*/m, 'url: https://www.cedarhillvalleyfamilyhealth.example')
    .replace(/^phone: .*/m, 'phone: "+1 503-555-0100"');
  const out = newFolder();
  const root = await approvedFolder({ '_data/practice.yaml': practice });
  expect(await buildHere(root, out)).toMatchObject({ isPublished: true });
  return join(out, '_staff');
}

/** In `fine` times 96 dots an inch; printers have more. */
async function printed(address: string, fine = 1, hasFonts = true): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1200, height: 1200 }, deviceScaleFactor: fine })
  ).newPage();
  await page.emulateMedia({ media: 'print' });
  if (!hasFonts) await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(`${address}/index.html`);
  return page;
}

/** What the code in a part of a picture says, once all is only black and white, as a printer may make it. */
async function codeIn(picture: Buffer, part: Box): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .threshold(128)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The whole page as it is painted. A browser that is out of breath says that it can't, and can a moment later. */
async function pictureOf(page: Page): Promise<Buffer> {
  const take = () => page.screenshot({ fullPage: true });
  return take().catch(take);
}

describe.each(names)('%s', (name) => {
  const [width, height] = SHEETS[name];
  const pieces = name.startsWith('cards') ? '.wallet-card' : '.paper';

  test('each code leads to /social, read from the points of the printed page', async () => {
    for (const [from, leads] of [
      [sample, SAMPLE_LEADS],
      [long, 'https://www.cedarhillvalleyfamilyhealth.example/social'],
    ] as const) {
      const fine = pieces === '.paper' ? 1 : 2;
      const page = await printed(`${from}/${name}`, fine);
      const picture = await pictureOf(page);
      const found = (await boxesOf(page, pieces)).pieces;
      expect(found).toHaveLength(pieces === '.paper' ? 1 : 10);
      for (const { box } of found) expect(await codeIn(picture, inPoints(box, fine))).toBe(leads);
      await page.context().close();
    }
  });

  test('is one sheet of its paper, with nothing on it but the piece itself', async () => {
    const page = await printed(`${sample}/${name}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, w = 0, h = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    // A point is 0.35 mm; the browser rounds to some of them.
    expect(Math.abs((w / 72) * 25.4 - width)).toBeLessThan(0.5);
    expect(Math.abs((h / 72) * 25.4 - height)).toBeLessThan(0.5);

    const { paper } = await boxesOf(page, '.paper');
    expect(paper).toMatchObject({ x: 0, y: 0 });
    expect(paper.width).toBeCloseTo(width, 1);
    expect(paper.height).toBeCloseTo(height, 1);
    const seen = await page.locator('body').innerText();
    expect(seen.replaceAll('\n', ' ')).not.toMatch(/For staff|Ctrl|Print|public site|Other papers/);
    await page.context().close();
  });

  test('says who, why, where to read and which number, and nothing spills or covers anything', async () => {
    for (const [from, hasFonts] of [
      [sample, true],
      // In whatever letters a computer has, as in the front desk's one file.
      [sample, false],
      [spanish, false],
      [long, true],
    ] as const) {
      const page = await printed(`${from}/${name}`, 1, hasFonts);
      const isLong = from === long;
      const says = (await page.locator(pieces).first().innerText()).replace(/\s+/g, ' ');
      expect(says).toContain(isLong ? 'The Cedar Hill Valley Community' : 'Cedar Hill Family Medicine');
      expect(says).toContain(
        from === spanish ? 'Así su atención sigue siendo privada.' : 'so that your care stays private.',
      );
      const host = isLong ? 'www.cedarhillvalleyfamilyhealth.example' : 'cedarhill.example';
      expect(says).toContain(`${host}${from === spanish ? '/es' : ''}/social`);
      expect(says).toContain('(503) 555-0100');

      const { paper, pieces: found } = await boxesOf(page, pieces);
      for (const { box, words, code } of found) {
        const inner = pieces === '.paper' ? shrunk(paper, EDGE) : shrunk(box, 3.5);
        for (const word of words) expect(isInside(word, inner), `${name}: ${word.says}`).toBe(true);
        expect(isInside(code, inner)).toBe(true);
        expect(code.width).toBeGreaterThan(16);
        for (const word of words) expect(touches(word, code), `${name}: ${word.says}`).toBe(false);
        // Lines of one text touch each other's leading; the middle half of each may touch nothing.
        for (const [at, word] of words.entries())
          for (const other of words.slice(at + 1))
            expect(touches(middle(word), middle(other)), `${word.says} / ${other.says}`).toBe(false);
      }
      await page.context().close();
    }
  });
});

const inPoints = ({ x, y, width, height }: Box, fine: number): Box => {
  const of = (mm: number) => Math.floor((mm / 25.4) * 96 * fine);
  return { x: of(x), y: of(y), width: of(width), height: of(height) };
};
const isInside = (one: Box, other: Box): boolean =>
  one.x >= other.x - 0.1 &&
  one.y >= other.y - 0.1 &&
  one.x + one.width <= other.x + other.width + 0.1 &&
  one.y + one.height <= other.y + other.height + 0.1;
const touches = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const shrunk = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
const middle = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.1,
  y: y + height / 4,
  width: width - 0.2,
  height: height / 2,
});

test('ten cards of 85 by 54 mm stand edge to edge, with a cross at each of their corners', async () => {
  for (const name of ['cards-letter', 'cards-a4'] as const) {
    const page = await printed(`${sample}/${name}`);
    const { paper, pieces, marks } = await boxesOf(page, '.wallet-card');
    const left = (paper.width - 170) / 2;
    const top = (paper.height - 270) / 2;
    for (const [at, { box }] of pieces.entries()) {
      expect(box.width).toBeCloseTo(85, 1);
      expect(box.height).toBeCloseTo(54, 1);
      expect(Math.abs(box.x - (left + (at % 2) * 85))).toBeLessThan(0.1);
      expect(Math.abs(box.y - (top + Math.floor(at / 2) * 54))).toBeLessThan(0.1);
    }
    expect(marks?.x).toBeCloseTo(left - 2.5, 1);
    expect(marks?.y).toBeCloseTo(top - 2.5, 1);
    expect(marks?.width).toBeCloseTo(175, 1);
    expect(marks?.height).toBeCloseTo(275, 1);
    const path = (await page.locator('.card-marks path').getAttribute('d')) ?? '';
    for (const x of [0, 85, 170])
      for (const y of [0, 54, 108, 162, 216, 270])
        expect(path).toContain(`M${x - 2.5} ${y}h5M${x} ${y - 2.5}v5`);
    // A reader hears the card once.
    expect(await page.getByRole('img', { name: /A code that opens/ }).count()).toBe(1);
    await page.context().close();
  }
});

describe('on a screen', () => {
  test('the paper and the keys are said, and the button prints where scripts run', async () => {
    const without = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await without.goto(`${sample}/poster-a6/index.html`);
    const says = await without.locator('main').innerText();
    expect(says).toContain('A6');
    expect(says).toContain('105 by 148 mm');
    expect(says).toContain('press Ctrl and P');
    expect(await without.getByRole('button').count()).toBe(0);

    const page = await (await browser.newContext()).newPage();
    await page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1; };');
    await page.goto(`${sample}/poster-a6/index.html`);
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate('window.printed')).toBe(1);
  });

  test('no sheet is wider than a telephone', async () => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    for (const from of [sample, long])
      for (const name of ['', '/signature', ...names.map((one) => `/${one}`)]) {
        await page.goto(`${from}${name}/index.html`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
          320,
        );
      }
  });

  test('the signature is copied with its look and as text, the code as it stands', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${sample}/signature/index.html`);
    const copied = async (id: string) => {
      const button = page.locator(`[data-copy="${id}"]`);
      await button.click();
      await expect.poll(() => button.textContent()).toBe('Copied');
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const forms = (item?.types ?? []).map(async (type) => [
          type,
          await (await item?.getType(type))?.text(),
        ]);
        return Object.fromEntries(await Promise.all(forms)) as Record<string, string>;
      });
    };
    const look = await copied('signature-look');
    expect(look['text/html']).toContain('<a href="https://cedarhill.example/social"');
    expect(look['text/plain']).toMatch(
      /^Your name, Your role\nCedar Hill Family Medicine\nPhone \(503\) 555-0100/,
    );
    const code = await copied('signature-code');
    expect(code['text/plain']).toMatch(/^<p>\n {2}<strong>Your name<\/strong>, Your role<br>\n/);
    expect(code['text/plain']).not.toMatch(/<img|<style|class=|\sstyle=/);
    const message = await copied('portal-message');
    expect(message['text/plain']).toContain('https://cedarhill.example/social');
  });
});

describe('the short link', () => {
  test('leads to the answer on our host, and without scripts on one that reads no redirects', async () => {
    const plain = newFolder();
    cpSync(site, plain, { recursive: true, filter: (path) => !/_(?:redirects|headers)$/.test(path) });
    for (const folder of [site, plain]) {
      const served = await serve(folder);
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await page.goto(served.origin + new URL(SAMPLE_LEADS).pathname);
      await page.waitForURL(/#friend-requests$/);
      expect(new URL(page.url()).pathname).toBe('/policies/social-media/');
      expect(await page.locator('#friend-requests').isVisible()).toBe(true);
      await page.context().close();
      await served.close();
    }
  });

  test('has a page that is kept out of search engines, stands in for the policy and asks nobody else', async () => {
    const html = readFileSync(join(site, 'social/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<link rel="canonical" href="https://cedarhill.example/policies/social-media/"/>');
    expect(html).toContain('<a class="button" href="/policies/social-media/#friend-requests">');
    expect(html).not.toMatch(/<script|(?:src|srcset)="(?:https?:)?\/\//);
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain('/social/<');
  });
});
