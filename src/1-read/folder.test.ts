import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFolder, memoryFolder } from './folder.ts';
import { readPractice } from './read.ts';

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'doorplate-folder-'));
  root = join(base, 'practice');
  write('practice/_data/practice.yaml', 'name: A\n');
  write('practice/content/pages/about.md', '---\ntitle: About\n---\n');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}
function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}
const kinds = () =>
  Object.fromEntries(
    diskFolder(root)
      .list()
      .map(({ path, kind }) => [path, kind]),
  );

test('only content and _data are there, sorted, without names that begin with a dot', () => {
  write('practice/README.md', 'no');
  write('practice/content/.hidden.md', 'no');
  write('practice/content/.git/config', 'no');
  write('practice/content/pages/a.md', 'yes');
  expect(diskFolder(root).list()).toEqual([
    { path: '_data/practice.yaml', kind: 'file', size: 8 },
    { path: 'content/pages/a.md', kind: 'file', size: 3 },
    { path: 'content/pages/about.md', kind: 'file', size: 21 },
  ]);
});

test('a root without content lists what there is', () => {
  rmSync(join(root, 'content'), { recursive: true });
  expect(Object.keys(kinds())).toEqual(['_data/practice.yaml']);
});

test('a link to a file inside the root is that file', () => {
  link('content/pages/same.md', 'about.md');
  expect(kinds()['content/pages/same.md']).toBe('file');
  expect(Buffer.from(diskFolder(root).read('content/pages/same.md')).toString()).toContain('About');
});

test.each([
  ['a file', '../../../secret.md'],
  ['a folder', '../../..'],
  ['a sibling whose name begins like the root', '../../../practice-of-others/secret.md'],
])('a link that leads out of the root to %s is outside', (_, target) => {
  write('secret.md', 'secret');
  write('practice-of-others/secret.md', 'secret');
  link('content/pages/out.md', target);
  expect(kinds()['content/pages/out.md']).toBe('outside');
});

test('a link to a hidden file of the root is outside', () => {
  write('practice/.env', 'SECRET=1');
  write('practice/.git/config', 'secret');
  link('content/files/env.txt', '../../.env');
  link('content/files/config.txt', '../../.git/config');
  expect(kinds()).toMatchObject({
    'content/files/env.txt': 'outside',
    'content/files/config.txt': 'outside',
  });
});

test('a link through a link leads where it really leads', () => {
  write('secret.md', 'secret');
  link('content/pages/one.md', 'two.md');
  link('content/pages/two.md', '../../../secret.md');
  expect(kinds()).toMatchObject({ 'content/pages/one.md': 'outside', 'content/pages/two.md': 'outside' });
});

test('a link to nothing, to a folder, or round in a circle is unreadable', () => {
  link('content/pages/nothing.md', 'not-there.md');
  link('content/more', 'pages');
  link('content/pages/circle.md', 'circle.md');
  expect(kinds()).toMatchObject({
    'content/pages/nothing.md': 'unreadable',
    'content/more': 'unreadable',
    'content/pages/circle.md': 'unreadable',
  });
});

test('a linked folder of bios is told of, not passed over in silence', async () => {
  write('elsewhere/amara-osei.md', '---\n---\n');
  link('content/providers', '../../elsewhere');
  link('content/locations', 'pages');
  const { findings, sources } = await readPractice(diskFolder(root));
  expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/locations file/valid-reference',
    'content/providers file/valid-reference',
  ]);
  expect(sources.map(({ path }) => path)).not.toContain('content/providers/amara-osei.md');
});

test('content that is itself a link out of the root is told of', async () => {
  rmSync(join(root, 'content'), { recursive: true });
  write('elsewhere/pages/a.md', '---\n---\n');
  symlinkSync('../elsewhere', join(root, 'content'));
  const { findings } = await readPractice(diskFolder(root));
  expect(findings).toMatchObject([{ file: 'content', rule: 'file/valid-reference' }]);
});

test('a root that is reached by a link is the root', () => {
  symlinkSync(root, join(base, 'alias'));
  expect(diskFolder(join(base, 'alias')).list()).toHaveLength(2);
});

test('a folder in memory is sorted and knows only its files', () => {
  const folder = memoryFolder({ 'content/b.md': 'b', 'content/a.md': 'a' });
  expect(folder.list().map(({ path }) => path)).toEqual(['content/a.md', 'content/b.md']);
  expect(() => folder.read('content/c.md')).toThrow();
});
