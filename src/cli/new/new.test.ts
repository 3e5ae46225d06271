import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { Misuse } from '../misuse.ts';
import { folderWith, run } from '../run-in-test.ts';
import { withFiles } from '../small-practice.ts';
import { newRecord } from './new.ts';
import { slugOf } from './new-provider.ts';

const newAt = (root: string, ...words: string[]) => run(newRecord, ...words, '--root', root);
const FULL = ['--profession', 'np', '--title', 'Nurse: "the" one', '--location', 'main'];

test('a new bio is a draft that passes the check', async () => {
  const root = folderWith(withFiles({}));
  expect((await newAt(root, 'provider', '--name', 'Dr Zoë O’Hara', ...FULL)).code).toBe(0);
  const text = readFileSync(join(root, 'content/providers/zoe-ohara.md'), 'utf8');
  expect(text).toContain('name: Dr Zoë O’Hara\nprofession: np\n');
  expect(text).toMatch(/^status: draft/m);
  const checked = await run(check, '--root', root, '--today', '2026-02-01');
  expect(checked.code).toBe(0);
  expect(checked.out).not.toContain('zoe-ohara');
});

test('every line that is a note can be used as it stands', async () => {
  const root = folderWith(withFiles({}));
  await newAt(root, 'provider', '--name', 'Bo May', ...FULL);
  const path = 'content/providers/bo-may.md';
  const used = readFileSync(join(root, path), 'utf8')
    .replace(/^# ((?: {2})?\w+:)/gm, '$1')
    .replace(/^photo:.*\n/m, '');
  expect(used).toMatch(/^personal:\n {2}interests:/m);
  const other = folderWith(withFiles({ [path]: used }));
  expect((await run(check, '--root', other, '--today', '2026-12-01')).out).not.toContain('bo-may');
});

test('with --yes the rest is filled in', async () => {
  const root = folderWith(withFiles({}));
  expect((await newAt(root, 'provider', '--name', 'Bo May', '--yes')).code).toBe(0);
  expect(readFileSync(join(root, 'content/providers/bo-may.md'), 'utf8')).toContain('title: Team member');
});

test('a file that is there is never overwritten', async () => {
  const root = folderWith(withFiles({}));
  const { code, err } = await newAt(root, 'provider', '--name', 'Dr Ada Lund', ...FULL);
  expect([code, err]).toEqual([1, expect.stringContaining('is there already')]);
  expect(readFileSync(join(root, 'content/providers/ada-lund.md'), 'utf8')).toContain('Plain words first.');
});

test('other kinds, unknown words and missing answers are misuse; without a place to work nothing is written', async () => {
  const root = folderWith(withFiles({}));
  await expect(newAt(root, 'servce')).rejects.toThrow('Did you mean “service”?');
  await expect(newAt(root, 'provider')).rejects.toThrow('--name is missing');
  await expect(newAt(root, 'provider', '--name', 'Bo May', '--yes', '--location', 'mian')).rejects.toThrow(
    'Did you mean “main”?',
  );
  await expect(
    newAt(root, 'provider', '--name', 'Bo May', '--yes', '--profession', 'physicain'),
  ).rejects.toThrow(Misuse);
  await expect(newAt(root, 'provider', '--name', 'Bo May', '--yes', '--slug', '../bo')).rejects.toThrow(
    '--slug',
  );
  const empty = folderWith(withFiles({ 'content/locations/main.md': undefined }));
  expect((await newAt(empty, 'provider', '--name', 'Bo May', '--yes')).code).toBe(1);
});

test('a file’s name is made of a person’s, without forms of address', () => {
  expect(slugOf('Dr. Amara Osei')).toBe('amara-osei');
  expect(slugOf('Zoë O’Hara-Díaz')).toBe('zoe-ohara-diaz');
  expect(slugOf('Łukasz Nowak')).toBe('');
  expect(slugOf('李明')).toBe('');
});
