// Pictures that change, vanish or break between the decision and the page.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { describe, expect, test } from 'vitest';
import { renderPages } from '#render';
import { publish } from '../../src/publish.ts';
import { newStage } from '../../src/stage.ts';
import { filesIn, newFolder, sitesIn, writeFiles } from '../folder.ts';
import { approved, BIO, bio, buildHere, checkHere, littlePractice } from '../little-practice.ts';

const CONSENT = 'consent: 2026-05-04';
const shot = (background: string) =>
  sharp({ create: { width: 300, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();

describe('a photo', () => {
  const files = async (picture: Buffer) =>
    approved(
      littlePractice({
        [BIO]: bio({ name: 'Ada Fenwick', photo: `{ src: ada.jpg, alt: Ada at the window, ${CONSENT} }` }),
        'content/providers/ada.jpg': picture,
        'content/providers/zoe-marlow.md': bio({ name: 'Zoe Marlow' }),
      }),
    );

  test('that is exchanged while the site is built is not published, and not kept for later', async () => {
    const root = newFolder(await files(await shot('#3366cc')));
    const { built } = await checkHere(root);
    if (built === undefined) throw new Error('The practice can’t be read.');
    writeFiles(root, { 'content/providers/ada.jpg': await shot('#cc3333') });
    const out = newFolder();
    const stage = newStage(out, false, new Date());
    const found = await publish(built, {
      root,
      stage,
      renderPublic: renderPages,
      stays: () => false,
      timed: () => {},
    });
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', file: BIO }));
    expect(sitesIn(out)).toEqual({});
    await stage.discard();
    expect([...filesIn(out).keys()].filter((path) => path.startsWith('assets/photos/'))).toEqual([]);
  });

  test('that shows a code with what was not consented to stops the site, however many others are made of it', async () => {
    const code = await sharp(Buffer.from(renderSVG('Two rescue dogs and a parrot')))
      .resize(900)
      .jpeg()
      .toBuffer();
    const root = newFolder({
      ...(await files(code)),
      'content/providers/zoe-marlow.md': bio({
        name: 'Zoe Marlow',
        personal: '{ pets: { says: Two rescue dogs and a parrot } }',
      }),
    });
    const out = newFolder();
    const { isPublished, diagnostics } = await buildHere(root, out, true);
    const leaks = diagnostics.filter(({ rule }) => rule === 'site/no-leak');
    expect(leaks.map(({ message }) => message)).toContainEqual(expect.stringContaining('in its QR code'));
    expect(isPublished).toBe(false);
    expect(sitesIn(out)).toEqual({});
  });

  test('that is gone when it is needed names no place of this computer', async () => {
    const root = newFolder(await files(await shot('#3366cc')));
    const { built } = await checkHere(root);
    if (built === undefined) throw new Error('The practice can’t be read.');
    rmSync(join(root, 'content/providers/ada.jpg'));
    const stage = newStage(newFolder(), false, new Date());
    const options = { root, stage, renderPublic: renderPages, stays: () => false, timed: () => {} };
    const found = await publish(built, options);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', file: BIO }));
    expect(JSON.stringify(found)).not.toContain(root);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    [
      'damaged within',
      (bytes: Buffer) => Buffer.from(bytes).fill(0xff, bytes.length - 300, bytes.length - 200),
    ],
  ])('that is %s holds its bio, and everyone else’s goes out', async (_, damage) => {
    const noisy = await sharp({
      create: {
        width: 500,
        height: 500,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const out = newFolder();
    const root = newFolder(await files(damage(noisy)));
    const { isPublished, held, diagnostics } = await buildHere(root, out, true);
    expect(isPublished, JSON.stringify(diagnostics)).toBe(true);
    const pages = filesIn(join(out, '_site'));
    expect(String(pages.get('providers/zoe-marlow/index.html'))).toContain('I listen first');
    if (held.has(BIO))
      expect(String(pages.get('providers/ada-fenwick/index.html'))).toContain('being updated');
    else expect([...pages.keys()].some((path) => path.startsWith('assets/photos/'))).toBe(true);
  });
});
