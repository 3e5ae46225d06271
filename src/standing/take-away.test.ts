import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeAway, takeAwayBuild, takeShare } from './take-away.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doorplate-away-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), 'x');
};

test('of a build nothing is left, and whatever it leads to stays', async () => {
  put('kept/a');
  for (const path of ['build/_site/a', 'build/_site/b/c/d', 'build/_staff/e', 'build/f']) put(path);
  mkdirSync(join(root, 'build/input'));
  symlinkSync(join(root, 'kept'), join(root, 'build/_staff/link'), 'dir');
  await takeAwayBuild(join(root, 'build'));
  expect(existsSync(join(root, 'build'))).toBe(false);
  expect(readFileSync(join(root, 'kept/a'), 'utf8')).toBe('x');
});

test('two threads take away each folder once, and every one of them', () => {
  const folders = Array.from({ length: 7 }, (_, at) => join(root, String(at)));
  for (const folder of folders) mkdirSync(folder);
  const taken = new SharedArrayBuffer(12);
  // The other one has begun.
  const counts = new Int32Array(taken);
  counts.set([3, 1, 2]);
  takeShare({ folders, taken }, 'front');
  expect(folders.map((folder) => existsSync(folder))).toEqual([true, false, false, false, false, true, true]);
  takeShare({ folders, taken }, 'back');
  expect([counts[1], counts[2]]).toEqual([5, 2]);
});

test('of a build with many pages nothing is left either', async () => {
  for (let page = 0; page < 600; page += 1) put(`build/_site/providers/${page}/index.html`);
  await takeAwayBuild(join(root, 'build'));
  expect(existsSync(join(root, 'build'))).toBe(false);
});

test('what isn’t there, or is none, stops nobody', async () => {
  put('file');
  takeAway(join(root, 'nowhere'));
  takeAway(join(root, 'file'));
  await takeAwayBuild(join(root, 'nowhere'));
  expect(readFileSync(join(root, 'file'), 'utf8')).toBe('x');
});
