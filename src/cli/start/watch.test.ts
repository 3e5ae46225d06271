import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newFolder, writeFiles } from '../../../test/folder.ts';
import { type Changes, watchPractice } from './watch.ts';

const BIO = 'content/providers/ada.md';
let root: string;
let told: Changes[];
let end: () => void;

beforeEach(() => {
  root = newFolder({ [BIO]: 'one', 'secret.txt': 'not of the practice' });
  told = [];
  end = watchPractice(root, (changes) => told.push(changes));
});
afterEach(() => end());

/** Whether a file was told of, by its name or with everything. */
const heard = (path: string) =>
  vi.waitFor(
    () =>
      expect(
        told.some((changes) => changes === undefined || changes.includes(path)),
        path,
      ).toBe(true),
    { timeout: 20_000, interval: 10 },
  );

test('a changed, a replaced and a deleted file are told of by name', async () => {
  for (const change of [
    () => writeFileSync(join(root, BIO), 'two'),
    // As editors save: beside it, then in its place.
    () => {
      writeFileSync(join(root, 'content/providers/.ada.md.tmp'), 'three');
      renameSync(join(root, 'content/providers/.ada.md.tmp'), join(root, BIO));
    },
    () => rmSync(join(root, BIO)),
  ]) {
    told.length = 0;
    change();
    await heard(BIO);
  }
});

test.each(['_data/practice.yaml', 'layouts/home.tsx', 'theme.css', 'content/files/form.pdf'])(
  '%s is told of, though there was no such folder at first; and again when it changes',
  async (path) => {
    writeFiles(root, { [path]: 'new' });
    await heard(path);
    // The folder may still be on its way to being watched.
    await vi.waitFor(
      async () => {
        told.length = 0;
        writeFileSync(join(root, path), `changed ${performance.now()}`);
        await vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 300, interval: 10 });
      },
      { timeout: 20_000 },
    );
  },
);

test('many saves at once are one or few batches, and the last is among them', async () => {
  for (let save = 0; save < 20; save += 1) writeFileSync(join(root, BIO), `save ${save}`);
  await heard(BIO);
  expect(told.length).toBeLessThan(10);
});

test('what is no part of the practice, or hidden, is not told of', async () => {
  writeFiles(root, {
    'secret.txt': 'changed',
    '.doorplate/dev/_site/index.html': 'built',
    'content/.hidden': '',
  });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, BIO), 'the last to be told');
  await heard(BIO);
  expect(told.flat()).toEqual([BIO]);
});
