import { expect, test } from 'vitest';
import { type Folder, memoryFolder } from './folder.ts';
import { snapshotOf } from './snapshot.ts';

const FILES = { '_data/practice.yaml': 'name: A', 'content/pages/about.md': 'Hello.' };
const digestOf = (files: Record<string, string>) => snapshotOf(memoryFolder(files)).digest();

test('the same names and bytes have the same digest, and any other have another', () => {
  expect(digestOf({ ...FILES })).toBe(digestOf(FILES));
  const others: Record<string, string>[] = [
    { ...FILES, 'content/pages/about.md': 'Hello!' },
    { ...FILES, 'content/pages/more.md': '' },
    { '_data/practice.yaml': 'name: A', 'content/pages/us.md': 'Hello.' },
    { '_data/practice.yaml': 'Hello.', 'content/pages/about.md': 'name: A' },
  ];
  expect(new Set([...others, FILES].map(digestOf)).size).toBe(5);
});

test('what changes afterwards isn’t seen, and what can’t be read is another than what can', () => {
  let text = 'Hello.';
  const changing: Folder = {
    list: () => [{ path: 'content/pages/about.md', kind: 'file', size: text.length }],
    read: () => {
      if (text === '') throw new Error('gone');
      return Buffer.from(text);
    },
  };
  const snapshot = snapshotOf(changing);
  const digest = snapshot.digest();
  text = '';
  expect(String(snapshot.read('content/pages/about.md'))).toBe('Hello.');
  expect([snapshot.digest(), snapshot.list()[0]?.size]).toEqual([digest, 6]);
  expect(snapshotOf(changing).digest()).not.toBe(digest);
  text = 'Goodbye.';
  snapshot.forget();
  expect(String(snapshot.read('content/pages/about.md'))).toBe('Goodbye.');
});

test('of a file that is too large to be read, the beginning counts', () => {
  const large = (end: string) => `${'x'.repeat(20 * 1024 * 1024)}${end}`;
  expect(digestOf({ 'content/files/a.pdf': large('a') })).toBe(
    digestOf({ 'content/files/a.pdf': large('b') }),
  );
  expect(digestOf({ 'content/files/a.pdf': large('a') })).not.toBe(
    digestOf({ 'content/files/a.pdf': large('aa') }),
  );
});
