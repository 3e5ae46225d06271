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

test('what was changed after it was read ahead is read again', async () => {
  const site = await readAhead();
  expect(site.find(PAGE)?.digest).toBe(digestOf('ada'));
  const { atime, mtime } = statSync(join(standing, PAGE));
  writeFileSync(join(standing, PAGE), 'eve');
  // As long as before, and said to be as old.
  utimesSync(join(standing, PAGE), atime, mtime);
  expect(site.find(PAGE)?.digest).toBe(digestOf('eve'));
});

test('of what was linked it is known how it lay there; not of what was changed before it was', async () => {
  const site = await readAhead();
  const ada = site.find(PAGE);
  if (ada === undefined) throw new Error('It is there.');
  expect(site.link(PAGE, ada, next)).toBe(true);
  const linked = site.linked.get(PAGE);
  expect(linked?.digest).toBe(digestOf('ada'));
  expect(linked !== undefined && isSame(linked.stamp, stampOf(join(next, PAGE)))).toBe(true);

  const BEN = 'providers/ben/index.html';
  const ben = site.find(BEN);
  if (ben === undefined) throw new Error('It is there.');
  writeFileSync(join(standing, BEN), 'somebody else');
  site.link(BEN, ben, next);
  expect(site.linked.get(BEN)).toBeUndefined();
});

test('folders that were made ahead and are of no use go, others stay', async () => {
  const site = await readAhead();
  const ada = site.find(PAGE);
  if (ada === undefined) throw new Error('It is there.');
  site.link(PAGE, ada, next);
  mkdirSync(join(next, 'written'));
  site.sweep(next);
  expect(existsSync(join(next, 'providers/ben'))).toBe(false);
  expect(readFileSync(join(next, PAGE), 'utf8')).toBe('ada');
  expect(existsSync(join(next, 'written'))).toBe(true);
});
