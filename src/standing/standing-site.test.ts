import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../test/folder.ts';
import { put, putAgain } from '../6-render/put.ts';
import { ReadAhead } from './read-ahead.ts';
import { digestOf, isSame, stampOf } from './site-file.ts';
import { StandingSite } from './standing-site.ts';

let standing: string;
let next: string;
beforeEach(() => {
  standing = newFolder();
  next = newFolder();
  mkdirSync(join(standing, 'providers/ada'), { recursive: true });
  mkdirSync(join(standing, 'providers/ben'));
  for (const slug of ['ada', 'ben']) writeFileSync(join(standing, `providers/${slug}/index.html`), slug);
});

const PAGE = 'providers/ada/index.html';
const ahead = async (pairs = [{ standing, next }]) => {
  const reading = new ReadAhead(pairs);
  const found = await reading.found();
  await reading.end();
  return found;
};
const readAhead = async () => {
  const [found] = await ahead();
  const site = new StandingSite(standing);
  site.know(found);
  return site;
};

test('a site is read ahead, and the folders of the next are made', async () => {
  const [found] = await ahead();
  expect([...(found?.files.keys() ?? [])]).toEqual([PAGE, 'providers/ben/index.html']);
  expect(found?.files.get(PAGE)?.digest).toBe(digestOf('ada'));
  expect(found?.folders).toEqual(['providers', 'providers/ada', 'providers/ben']);
  expect(readdirSync(next, { recursive: true }).sort()).toEqual(found?.folders);
});

test('a site that can’t be read ahead is read when it is asked for', async () => {
  const [first, second] = await ahead([
    { standing: join(standing, 'nowhere'), next },
    { standing, next },
  ]);
  expect([first, second]).toEqual(Array.from({ length: 2 }, () => ({ files: new Map(), folders: [] })));
  expect(new StandingSite(standing).find(PAGE)?.digest).toBe(digestOf('ada'));
});

test('what was touched after it was read ahead is not linked', async () => {
  const site = await readAhead();
  const { atime, mtime } = statSync(join(standing, PAGE));
  writeFileSync(join(standing, PAGE), 'eve');
  // As long as before, and said to be as old.
  utimesSync(join(standing, PAGE), atime, mtime);
  expect(putAgain({ folder: next, standing: site }, PAGE, (digest) => digest === digestOf('ada'))).toBe(
    false,
  );
  put({ folder: next, standing: site }, PAGE, 'ada');
  expect(readFileSync(join(next, PAGE), 'utf8')).toBe('ada');
  expect(readFileSync(join(standing, PAGE), 'utf8')).toBe('eve');
  expect(site.linked.size).toBe(0);
});

test('of what was linked it is known how it lies there', async () => {
  const site = await readAhead();
  put({ folder: next, standing: site }, PAGE, 'ada');
  const linked = site.linked.get(PAGE);
  expect(linked?.digest).toBe(digestOf('ada'));
  expect(linked !== undefined && isSame(linked.stamp, stampOf(join(next, PAGE)))).toBe(true);
  expect(isSame(stampOf(join(standing, PAGE)), stampOf(join(next, PAGE)))).toBe(true);
});

test('no folder is made ahead where a file is to be, or with capitals', async () => {
  for (const name of ['robots.txt', 'Forms', '_headers']) mkdirSync(join(standing, name));
  const [found] = await ahead();
  expect(found?.folders).toEqual(['providers', 'providers/ada', 'providers/ben']);
  put({ folder: next, standing: await readAhead() }, 'robots.txt', 'Disallow:');
  expect(readFileSync(join(next, 'robots.txt'), 'utf8')).toBe('Disallow:');
});

test('folders that were made ahead and are of no use go, others stay', async () => {
  const site = await readAhead();
  put({ folder: next, standing: site }, PAGE, 'ada');
  mkdirSync(join(next, 'written'));
  site.sweep(next);
  expect(existsSync(join(next, 'providers/ben'))).toBe(false);
  expect(readFileSync(join(next, PAGE), 'utf8')).toBe('ada');
  expect(existsSync(join(next, 'written'))).toBe(true);
});
