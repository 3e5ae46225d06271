import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated, leftOver } from './write.ts';

const root = join(import.meta.dirname, '../..');

test.each([...generated()])('%s is up to date (else: npm run generate)', (path, text) => {
  expect(existsSync(join(root, path))).toBe(true);
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test('nothing is left over from rules that are gone', () => {
  expect(leftOver(generated())).toEqual([]);
});
