import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './folder.ts';
import { REPOSITORY } from './terminal.ts';

type Bundle = (entry: string, kept: string) => Promise<string | undefined>;
const MAIN = 'src/cli/main.ts';
const { bundle } = (await import(join(REPOSITORY, 'bin/bundle.js'))) as { bundle: Bundle };

test('the program is bundled once, and anew when a part of it is damaged or missing', async () => {
  const kept = newFolder();
  const main = fileURLToPath((await bundle(MAIN, kept)) ?? '');
  const folder = join(main, '..');
  const before = statSync(main).ino;
  expect(await bundle(MAIN, kept)).toContain(folder);
  expect(statSync(main).ino).toBe(before);
  const part = readdirSync(folder).find((name) => name.startsWith('explain-')) ?? '';
  const whole = readFileSync(join(folder, part), 'utf8');
  expect(whole.length).toBeGreaterThan(10);
  truncateSync(join(folder, part), 10);
  expect(await bundle(MAIN, kept)).toContain(folder);
  expect(readFileSync(join(folder, part), 'utf8')).toBe(whole);
});

test('where nothing can be kept there is no bundle, and the program is loaded as it is', async () => {
  const taken = join(newFolder(), 'a-file');
  writeFileSync(taken, '');
  expect(await bundle(MAIN, taken)).toBeUndefined();
});
