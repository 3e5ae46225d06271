import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pdf } from '../../test/pdf.ts';
import { type Folder, memoryFolder } from './folder.ts';
import { readPractice } from './read.ts';

const read = (files: Record<string, string | Uint8Array>) => readPractice(memoryFolder(files));
const big = (size: number) => `---\n---\n${'a'.repeat(size - 8)}`;
const KB = 1024;

test.each([
  ['a bio of 64 kB passes', 'content/providers/a.md', 64 * KB, true],
  ['a bio of one byte more is refused', 'content/providers/a.md', 64 * KB + 1, false],
  ['a page may be longer than a bio', 'content/pages/a.md', 64 * KB + 1, true],
  ['a page of more than 256 kB is refused', 'content/pages/a.md', 256 * KB + 1, false],
])('%s', async (_, path, size, passes) => {
  const { sources, unsplit, findings } = await read({ [path]: big(size) });
  expect(sources.length).toBe(passes ? 1 : 0);
  expect(findings.map(({ rule }) => rule)).toEqual(passes ? [] : ['file/valid-encoding']);
  // Its record is known to be broken, so that its page can say so.
  expect(unsplit.length).toBe(passes ? 0 : 1);
});

test('a photo of more than 20 MB is refused before it is read', async () => {
  const folder: Folder = {
    list: () => [{ path: 'content/providers/a.jpg', kind: 'file', size: 20 * KB * KB + 1 }],
    read: () => {
      throw new Error('It was read.');
    },
  };
  const { findings, photos } = await readPractice(folder);
  expect(findings).toMatchObject([{ rule: 'file/valid-encoding', file: 'content/providers/a.jpg' }]);
  expect(photos.size).toBe(0);
});

test('a file that goes away while it is read is a finding, not a crash', async () => {
  const folder: Folder = {
    list: () => [{ path: 'content/providers/a.md', kind: 'file', size: 9 }],
    read: () => {
      throw new Error('ENOENT /home/someone');
    },
  };
  const { findings, unsplit } = await readPractice(folder);
  expect(findings).toMatchObject([{ rule: 'file/valid-reference', line: 1, column: 1 }]);
  expect(findings[0]?.message).not.toContain('/home');
  expect(unsplit).toEqual([{ path: 'content/providers/a.md', text: '' }]);
});

test('each file goes where its kind belongs', async () => {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const result = await read({
    '_data/practice.yaml': 'a: 1',
    '_data/other.yml': 'a: 1',
    '_data/disclosure.json': '{}',
    '_data/notes.txt': 'no',
    'content/providers/a.md': '---\n---\n',
    'content/providers/a.png': png,
    'content/providers/b.svg': '<svg/>',
    'content/providers/c.MD': '---\n---\n',
    'content/files/form.pdf': await pdf(),
    'content/files/picture.png': png,
    'README.md': 'no',
  });
  expect(result.sources.map(({ path }) => path)).toEqual([
    '_data/disclosure.json',
    '_data/other.yml',
    '_data/practice.yaml',
    'content/providers/a.md',
    'content/providers/c.MD',
  ]);
  expect([...result.photos.keys()]).toEqual(['content/providers/a.png']);
  expect([...result.undecodable]).toEqual(['content/providers/b.svg']);
  expect([...result.files.keys()]).toEqual(['files/form.pdf']);
  expect(result.findings.map(({ rule, file }) => [rule, file])).toEqual([
    ['file/valid-encoding', 'content/files/picture.png'],
  ]);
});

test('what can’t be split keeps its text for what it may still say', async () => {
  const { unsplit, findings } = await read({
    'content/providers/a.md': Buffer.concat([
      Buffer.from('---\nstatus: left\nname: caf'),
      Buffer.from([0xe9]),
    ]),
  });
  expect(findings).toHaveLength(1);
  expect(unsplit[0]?.text).toContain('status: left');
});
