// The one file for the shared drive, tried as a receptionist would: opened from a folder where nothing else is.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../folder.ts';
import { approvedFolder, bio, buildHere } from '../little-practice.ts';
import { sampleSite } from '../sample-site.ts';
import { launch, runAxe } from './chromium.ts';
import { watch } from './pages.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  const { staff } = await sampleSite();
  const drive = newFolder();
  copyFileSync(join(staff, 'front-desk.html'), join(drive, 'front-desk.html'));
  address = pathToFileURL(join(drive, 'front-desk.html')).href;
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

interface Opened {
  readonly page: Page;
  readonly noticed: readonly string[];
}

async function open(options: BrowserContextOptions = {}, before?: () => void): Promise<Opened> {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  ).newPage();
  const noticed = watch(page, address);
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(address);
  return { page, noticed };
}

const where = (page: Page, label: string) => page.getByRole('radio', { name: label }).click();
const shown = (page: Page) => page.locator('.answer:visible .answer-words');
const words = async (page: Page) => (await shown(page).locator('p').allInnerTexts()).join('\n\n');

/** What another program would get from the clipboard. */
async function pasted(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('Control+V');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text;
}

describe('two clicks', () => {
  test.each([
    ['Here at the desk', 'front-desk'],
    ['Face to face', 'in-person'],
    ['On the phone', 'phone'],
    ['In the portal', 'portal'],
    ['By e-mail', 'email'],
  ])('%s, and a person: their words, and no others', async (label, channel) => {
    const { page, noticed } = await open();
    await expect.poll(() => shown(page).count()).toBe(0);
    await where(page, label);
    expect(await shown(page).count()).toBe(1);
    await page.getByRole('radio', { name: 'Ruth Halvorsen' }).click();
    expect(await shown(page).count()).toBe(1);
    expect(await page.locator('.answer:visible').getAttribute('id')).toBe(`friend-request-${channel}`);
    expect(await words(page)).toContain('cedarhill.example/providers/ruth-halvorsen');
    expect(await words(page)).toContain('cedarhill.example/follow');
    expect(await words(page)).not.toMatch(/[{}]|our team/i);
    expect(await page.locator('.desk-person').innerText()).toContain('Ruth Halvorsen');
    await page.getByRole('radio', { name: 'Someone else' }).click();
    expect(await words(page)).not.toContain('halvorsen');
    expect(await page.locator('.desk-person').isVisible()).toBe(false);
    expect(noticed).toEqual([]);
  });

  test('on a social network nobody can be chosen, and nothing ties anyone to the practice', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: 'Dr Amara Osei' }).click();
    await where(page, 'On a social network');
    const said = await words(page);
    expect(said).toContain('https://cedarhill.example/');
    expect(said).not.toMatch(/Osei|Cedar Hill|providers|policies|social\b|patient|\[|503/i);
    expect(await page.getByRole('radio', { name: 'Dr Amara Osei' }).isDisabled()).toBe(true);
    expect(await page.locator('.desk-no-person').innerText()).toContain('no one');
    expect(await page.locator('.desk-person').isVisible()).toBe(false);
    // Back at the desk the person chosen before is still meant.
    await where(page, 'Here at the desk');
    expect(await words(page)).toContain('Dr Amara Osei');
  });

  test('every answer there is can be reached, each under what happened and where', async () => {
    const { page } = await open();
    const ids = await page.locator('.answer').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(50);
    const reached = new Set<string>();
    for (const situation of await page
      .locator('#desk_situation option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await page.selectOption('#desk_situation', situation);
      for (const radio of await page.locator('[name=where]:visible').all()) {
        await radio.check();
        for (const id of await page.locator('.answer:visible').evaluateAll((all) => all.map((one) => one.id)))
          reached.add(id);
      }
    }
    expect([...reached].sort()).toEqual([...ids].sort());
  });

  test('a place for which there is no answer is not offered', async () => {
    const { page } = await open();
    await where(page, 'By e-mail');
    await page.selectOption('#desk_situation', 'staff-who-are-patients');
    expect(await page.locator('[name=where]:visible').count()).toBe(3);
    expect(await shown(page).count()).toBe(0);
    expect(await page.locator('.desk-waiting').isVisible()).toBe(true);
  });
});

test('it lists those with a public bio, and nobody’s name can be typed into it', async () => {
  const { page } = await open();
  const people = await page
    .locator('[name=who][data-person]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.person));
  expect(people).toContain('Dr Amara Osei');
  expect((await page.content()).match(/Lindqvist|Priya|Raman/g)).toBeNull();
  expect(await page.locator('input:not([type=radio]), textarea, [contenteditable]').count()).toBe(0);
  expect((await page.locator('body').innerText()).trim()).toMatch(
    /Do not write the patient’s name in this system\.$/,
  );
});

test('where a name is to be put in, it says so', async () => {
  const { page } = await open();
  await where(page, 'In the portal');
  expect(await page.locator('.answer:visible mark').innerText()).toBe('[first name]');
  expect(await page.locator('.answer:visible').innerText()).toContain('Never write it in this system.');
});

describe('by keyboard alone', () => {
  test('a number, a letter, Enter: the words are on the clipboard', async () => {
    const { page, noticed } = await open();
    await page.keyboard.press('4');
    await page.keyboard.press('m');
    await page.keyboard.press('m');
    expect(await page.locator('[name=who]:checked').getAttribute('value')).toBe('marisol-vega');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.answer-copy:visible').innerText()).toBe('Copied');
    expect(await pasted(page)).toBe(await words(page));
    expect(await pasted(page)).toMatch(
      /^Hello \[first name\],\n\nThank you for wanting to connect with Marisol Vega\./,
    );
    expect(noticed).toEqual([]);
  });

  test('arrows and Tab reach everything, with a focus that is seen', async () => {
    const { page } = await open();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[name=where]:checked').getAttribute('value')).toBe('phone');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await words(page)).toContain(
      (await page.locator('[name=who]:checked').getAttribute('data-person')) ?? '?',
    );
    const outline = await page
      .locator('.desk-choice:has(:focus-visible)')
      .evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Copy');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Print the card');
  });

  test('a letter anywhere else is the browser’s, and with a modifier always', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+3');
    await page.locator('#desk_situation').focus();
    await page.keyboard.press('3');
    expect(await page.locator('[name=where]:checked').count()).toBe(0);
  });
});

test('where a browser gives the page no clipboard, Copy still copies, and plain text only', async () => {
  const { page } = await open({}, () => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await where(page, 'On the phone');
  await page.locator('.answer-copy:visible').click();
  await expect.poll(() => page.locator('.answer-copy:visible').innerText()).toBe('Copied');
  expect(await pasted(page)).toBe(await words(page));
});

test('where nothing can be copied by a page, the words are marked and the button says what to press', async () => {
  const { page } = await open({}, () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await where(page, 'On the phone');
  await page.locator('.answer-copy:visible').click();
  await expect.poll(() => page.locator('.answer-copy:visible').innerText()).toContain('Ctrl+C');
  expect(await page.evaluate(() => String(getSelection()))).toContain('None of us add patients');
});

test('without JavaScript all words are there, with links to each, and nothing that does nothing', async () => {
  const { page, noticed } = await open({ javaScriptEnabled: false });
  expect(await page.locator('.answer-words:visible').count()).toBeGreaterThan(50);
  const links = page.locator('.desk-links a[href^="#"]');
  expect(await links.count()).toBeGreaterThan(10);
  for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
    expect(await page.locator(href).count(), href).toBe(1);
  await page.getByRole('link', { name: 'On the phone' }).click();
  expect(page.url()).toMatch(/#friend-request-phone$/);
  const top = (await page.locator('#friend-request-phone').boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(300);
  expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
  expect(await page.locator('.desk-pages').innerText()).toContain(
    'cedarhill.example/providers/ruth-halvorsen',
  );
  expect(await page.locator('.wallet-card svg').isVisible()).toBe(true);
  // The code, with the white it needs, stands below the plate.
  const [plate, code] = [
    await page.locator('.wallet-card .plate').boundingBox(),
    await page.locator('.wallet-card svg').boundingBox(),
  ];
  expect(code?.y).toBeGreaterThanOrEqual((plate?.y ?? 0) + (plate?.height ?? 0) - 0.5);
  expect(noticed).toEqual([]);
});

test('no accessibility fault, and nothing scrolls sideways, in light, dark and on a telephone', async () => {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360, 320])
      for (const label of [undefined, 'In the portal', 'On a social network']) {
        const { page } = await open({ colorScheme, viewport: { width, height: 740 } });
        if (label !== undefined) await where(page, label);
        const how = `${colorScheme} ${width} ${label}`;
        for (const { id, nodes } of await runAxe(page))
          faults.push(`${how}: ${id} ${nodes.map(({ target }) => target).join(' ')}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${how}: ${wide} pixels wide`);
        await page.context().close();
      }
  expect(faults).toEqual([]);
}, 120_000);

test('on a telephone the second choice brings the words into sight', async () => {
  const { page } = await open({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await where(page, 'On the phone');
  await page.getByRole('radio', { name: 'Ruth Halvorsen' }).click();
  const top = await shown(page).evaluate((one) => one.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(640 - 120);
});

test('printed, it is the card alone, on one page', async () => {
  const { page } = await open();
  await where(page, 'On the phone');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toContain('cedarhill.example/social');
  expect(text).not.toMatch(/None of us|asked to connect|Copy|Do not write/);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('the card holds together in the computer’s own letters, and its code stays large', async () => {
  // The second time wider than any system’s, so that what stands below the plate gets low.
  const { page } = await open();
  for (const stretch of ['0', '0.06em']) {
    await page.addStyleTag({ content: `.wallet-card { letter-spacing: ${stretch} }` });
    const edges = (selector: string) =>
      page.locator(`.wallet-card ${selector}`).evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom };
      });
    const [plate, code, reach] = [
      await edges('.plate'),
      await edges('.qr'),
      await edges('.wallet-card-reach'),
    ];
    expect(code.top).toBeGreaterThanOrEqual(plate.bottom);
    expect(code.bottom).toBeLessThanOrEqual(reach.top + 1);
    // At 18 mm of paper any telephone reads it.
    expect(code.bottom - code.top).toBeGreaterThan((18 * 96) / 25.4);
  }
});

test('from opening the file to the words pasted and the card asked for: four clicks, ten seconds at most', async () => {
  const began = performance.now();
  const steps: string[] = [];
  const step = async (says: string, act: () => Promise<unknown>) => {
    await act();
    steps.push(`${((performance.now() - began) / 1000).toFixed(2)} s  ${says}`);
  };
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.addInitScript(() => {
    const counted = window as unknown as { printed: number };
    counted.printed = 0;
    window.print = () => {
      counted.printed += 1;
    };
  });
  await step('open front-desk.html', () => page.goto(address));
  await step('click “Here at the desk”', () => where(page, 'Here at the desk'));
  await step('click “Dr Amara Osei”', () => page.getByRole('radio', { name: 'Dr Amara Osei' }).click());
  // All of it is in sight: nobody scrolls.
  for (const button of ['Copy', 'Print the card']) {
    const box = await page.getByRole('button', { name: button }).first().boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  }
  await step('click “Copy”', () => page.getByRole('button', { name: 'Copy' }).click());
  await step('click “Print the card”', () => page.locator('.desk-print:visible').first().click());
  const spent = performance.now() - began;
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  expect(await pasted(page)).toContain(
    'You can read about Dr Amara Osei at cedarhill.example/providers/amara-osei',
  );
  expect(spent).toBeLessThan(10_000);
  process.stdout.write(`${steps.join('\n')}\n`);
});

describe('among many people', () => {
  let many: string;
  beforeAll(async () => {
    const names = Array.from(
      { length: 31 },
      (_, at) => `Cleo Marsh${'abcdefghijklmnopqrstuvwxyzabcde'[at]}${at}`,
    );
    const bios = [...names, 'Zoë Łuczak'].map((name, at) => [`content/providers/p-${at}.md`, bio({ name })]);
    const [root, out] = [await approvedFolder(Object.fromEntries(bios)), newFolder()];
    expect((await buildHere(root, out)).isPublished).toBe(true);
    many = pathToFileURL(join(out, '_staff/front-desk.html')).href;
  });

  test('one is found by a part of the name, without its accents, and Enter takes the first', async () => {
    const { page } = await open();
    await page.goto(many);
    const names = () =>
      page
        .locator('.desk-people .desk-choice:visible input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).dataset.person ?? ''));
    expect((await names()).length).toBe(34);
    await where(page, 'In the portal');
    const field = page.getByRole('searchbox', { name: 'Part of the name' });
    await field.fill('zoe');
    expect(await names()).toEqual(['', 'Zoë Łuczak']);
    await field.press('Enter');
    expect(await page.locator('[name=who]:checked').getAttribute('data-person')).toBe('Zoë Łuczak');
    expect(await page.locator('.desk-person:visible').innerText()).toContain('Zoë Łuczak');
    await field.fill('nobody of this name');
    expect(await names()).toEqual(['', 'Zoë Łuczak']);
    // A letter chooses among those who are shown.
    await page.locator('[name=who]:checked').focus();
    await page.keyboard.press('m');
    expect(await page.locator('[name=who]:checked').getAttribute('data-person')).toBe('Zoë Łuczak');
    await field.fill('');
    expect((await names()).length).toBe(34);
    expect(await runAxe(page)).toEqual([]);
  });

  test('on a telephone they are no longer than a screen', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    await page.goto(many);
    const height = await page.locator('.desk-people').evaluate((one) => one.clientHeight);
    expect(height).toBeLessThan(740);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
  });
});
