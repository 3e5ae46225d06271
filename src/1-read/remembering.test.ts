import { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, writeFiles } from '../../test/folder.ts';
import { rememberingFolder } from './remembering.ts';

const ONE = 'content/pages/one.md';
const TWO = 'content/pages/two.md';

const remembered = () => {
  const root = newFolder({ [ONE]: 'one', [TWO]: 'two' });
  const folder = rememberingFolder(root);
  const texts = () =>
    Object.fromEntries(folder.list().map(({ path }) => [path, Buffer.from(folder.read(path)).toString()]));
  return { root, folder, texts };
};

test('what stayed as it was is the same object again, and what was told of is read', () => {
  const { root, folder, texts } = remembered();
  texts();
  const [one, two] = [folder.read(ONE), folder.read(TWO)];
  writeFiles(root, { [ONE]: 'changed' });
  folder.changed([ONE]);
  expect(texts()).toEqual({ [ONE]: 'changed', [TWO]: 'two' });
  expect(folder.read(TWO)).toBe(two);
  expect(folder.read(ONE)).not.toBe(one);
  expect(folder.list().find(({ path }) => path === ONE)?.size).toBe(7);
});

test('a save that changes neither size nor time is read when it is told of', () => {
  const { root, folder, texts } = remembered();
  texts();
  const { atime, mtime } = statSync(join(root, ONE));
  writeFileSync(join(root, ONE), 'eno');
  utimesSync(join(root, ONE), atime, mtime);
  folder.changed([ONE]);
  expect(texts()[ONE]).toBe('eno');
});

test('files that come, go or are put in the place of others are seen', () => {
  const { root, folder, texts } = remembered();
  texts();
  writeFiles(root, { 'content/services/new.md': 'new' });
  folder.changed(['content/services/new.md']);
  expect(texts()).toHaveProperty('content/services/new.md', 'new');
  rmSync(join(root, TWO));
  folder.changed([TWO]);
  expect(Object.keys(texts())).toEqual([ONE, 'content/services/new.md']);
  writeFiles(root, { 'content/pages/tmp': 'swapped in' });
  renameSync(join(root, 'content/pages/tmp'), join(root, ONE));
  folder.changed(undefined);
  expect(texts()[ONE]).toBe('swapped in');
});

test('a file that became a link out of the root is not followed', () => {
  const { root, folder, texts } = remembered();
  const outside = join(newFolder({ secret: 'secret' }), 'secret');
  texts();
  rmSync(join(root, ONE));
  symlinkSync(outside, join(root, ONE));
  folder.changed([ONE]);
  expect(folder.list().find(({ path }) => path === ONE)?.kind).toBe('outside');
});

test('what changed unheard is seen when everything is looked at', () => {
  const { root, folder, texts } = remembered();
  texts();
  writeFiles(root, { [TWO]: 'changed unheard' });
  folder.changed(undefined);
  expect(texts()[TWO]).toBe('changed unheard');
});
