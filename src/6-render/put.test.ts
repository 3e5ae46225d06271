import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextFile } from '#schema/page.ts';
import { digestOf } from '#standing/site-file.ts';
import { StandingSite } from '#standing/standing-site.ts';
import { put, putAgain, putText } from './put.ts';

let root = '';
let folder = '';
let standing = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doorplate-put-'));
  folder = join(root, 'next');
  standing = join(root, 'standing');
  mkdirSync(standing);
});
afterEach(() => rmSync(root, { recursive: true }));

const isOneFile = (a: string, b: string) => statSync(a).ino === statSync(b).ino;

test('what is the same in the site that stands is linked, what isn’t is written', () => {
  writeFileSync(join(standing, 'a'), 'same');
  writeFileSync(join(standing, 'b'), 'earlier');
  for (const [name, text] of [
    ['a', 'same'],
    ['b', 'now'],
    ['c/d', 'new'],
  ] as const) {
    put({ folder, standing: new StandingSite(standing) }, name, text);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  }
  expect(isOneFile(join(folder, 'a'), join(standing, 'a'))).toBe(true);
  expect(readFileSync(join(standing, 'b'), 'utf8')).toBe('earlier');
});

test('no file of the site that stands is ever written into', () => {
  const [stands, next] = [join(standing, 'a'), join(folder, 'a')];
  writeFileSync(stands, 'stands');
  mkdirSync(folder);
  linkSync(stands, next);
  const target = { folder, standing: new StandingSite(standing) };
  put(target, 'a', 'changed');
  expect([readFileSync(stands, 'utf8'), readFileSync(next, 'utf8')]).toEqual(['stands', 'changed']);

  rmSync(next);
  linkSync(stands, next);
  put(target, 'a', 'stands');
  expect(readFileSync(next, 'utf8')).toBe('stands');
});

test('a link, a folder and a file with other bytes are not put again', () => {
  writeFileSync(join(root, 'elsewhere'), 'same');
  symlinkSync(join(root, 'elsewhere'), join(standing, 'link'));
  mkdirSync(join(standing, 'folder'));
  writeFileSync(join(standing, 'other'), 'other');
  const target = { folder, standing: new StandingSite(standing) };
  const isSame = (digest: string) => digest === digestOf('same');
  for (const name of ['link', 'folder', 'other', 'gone']) expect(putAgain(target, name, isSame)).toBe(false);
  put(target, 'link', 'same');
  expect(statSync(join(folder, 'link')).ino).not.toBe(statSync(join(root, 'elsewhere')).ino);
});

test('a text that says what it is made of is made once, and again when it stands no more or as another', () => {
  const kept = new Map<string, unknown>();
  const results = {
    isEmpty: false,
    find: (key: string) => kept.get(key),
    retain() {},
    keep: (key: string, found: unknown) => void kept.set(key, found),
  };
  let made = 0;
  const file = (madeOf: string): TextFile => ({
    audience: 'staff',
    path: 'a',
    madeOf: () => madeOf,
    get text() {
      made += 1;
      return `of ${madeOf}`;
    },
  });
  const build = (madeOf: string) => {
    rmSync(folder, { recursive: true, force: true });
    putText({ folder, standing: new StandingSite(standing) }, file(madeOf), results);
    const text = readFileSync(join(folder, 'a'), 'utf8');
    rmSync(join(standing, 'a'), { force: true });
    writeFileSync(join(standing, 'a'), text);
    return [text, made];
  };
  expect([build('x'), build('x'), build('y'), build('y')]).toEqual([
    ['of x', 1],
    ['of x', 1],
    ['of y', 2],
    ['of y', 2],
  ]);
  writeFileSync(join(standing, 'a'), 'of somebody else');
  expect(build('y')).toEqual(['of y', 3]);
  rmSync(join(standing, 'a'));
  expect(build('y')).toEqual(['of y', 4]);
  putText({ folder: join(root, 'other') }, file('y'));
  expect(made).toBe(5);
});
