import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, newFolder } from '../../test/folder.ts';
import { shippedFonts, writeAssets } from './assets.ts';

test('the name of each file of the public site holds its digest: whoever fetched it keeps it for a year', () => {
  const folder = newFolder();
  const {
    stylesheet,
    preload,
    icon = '',
  } = writeAssets(folder, 'public', { accent: '#2f6f5e', theme: undefined });
  const files = filesIn(folder);
  expect(files.size).toBeGreaterThan(5);
  for (const [path, bytes] of files) {
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    expect(path).toContain(`.${digest}.`);
  }
  for (const address of [stylesheet, icon, ...preload])
    expect(files.has(address.slice(1)), address).toBe(true);
  const css = readFileSync(join(folder, stylesheet), 'utf8');
  const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url.replaceAll('"', ''));
  expect(fonts.length).toBeGreaterThan(2);
  for (const url of fonts) expect(files.has(url.slice(1)), url).toBe(true);
});

test('the staff site finds its fonts from a disk', () => {
  const folder = newFolder();
  const { stylesheet } = writeAssets(folder, 'staff', { accent: undefined, theme: undefined });
  const css = readFileSync(join(folder, stylesheet), 'utf8');
  for (const [, url = ''] of css.matchAll(/url\(([^)]+)\)/g))
    expect(filesIn(folder).has(`assets/${url.replaceAll('"', '')}`), url).toBe(true);
});

test('the fonts are known by their bytes', () => {
  const folder = newFolder();
  writeAssets(folder, 'public', { accent: undefined, theme: undefined });
  const fonts = [...filesIn(folder)].filter(([path]) => path.startsWith('assets/fonts/'));
  const digests = fonts.map(([, bytes]) => `sha256-${createHash('sha256').update(bytes).digest('hex')}`);
  expect([...shippedFonts().keys()].sort()).toEqual(digests.sort());
});
