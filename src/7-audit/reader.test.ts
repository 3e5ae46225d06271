import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder } from './reader.ts';

test('files are listed in the order of their paths, whatever folder they lie in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doorplate-reader-'));
  await mkdir(join(folder, 'a'));
  for (const path of ['c', 'a/z.txt', 'b', 'a.txt', 'a/b']) await writeFile(join(folder, path), 'x');
  expect(listFolder(folder).map(({ path }) => path)).toEqual(['a.txt', 'a/b', 'a/z.txt', 'b', 'c']);
  await rm(folder, { recursive: true });
});
