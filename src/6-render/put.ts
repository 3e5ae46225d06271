import { join } from 'node:path';
import type { TextFile } from '#schema/page.ts';
import { digestOfData, NO_RESULTS, type Results } from '#schema/results.ts';
import { digestOf } from '#standing/site-file.ts';
import type { StandingSite } from '#standing/standing-site.ts';
import { writeNew } from '#standing/write-new.ts';

/** A folder that is being filled, and the site whose place it will take. */
export interface Target {
  readonly folder: string;
  readonly standing?: StandingSite | undefined;
}

/** Puts a file into a folder, by its path below it. What is the same in the site that stands is had from there. */
export function put(target: Target, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (!putAgain(target, path, (digest) => digest === digestOf(bytes)))
    writeNew(join(target.folder, path), bytes);
}

/** Puts a text. One that says what it is made of isn't made where it stands as it was made of the same. */
export function putText(target: Target, file: TextFile, results: Results = NO_RESULTS): void {
  const { path, madeOf } = file;
  const key = madeOf === undefined ? undefined : digestOfData([path, madeOf()]);
  const known = key === undefined ? undefined : results.find(key);
  const isThere = known !== undefined && putAgain(target, path, (digest) => digest === known);
  const bytes = isThere ? undefined : Buffer.from(file.text);
  if (bytes !== undefined) put(target, path, bytes);
  if (key === undefined) return;
  if (bytes === undefined) results.retain(key);
  else results.keep(key, digestOf(bytes));
}

/**
 * Puts a file as it stands, if one does and the digest of its bytes is right. Like every other file it is looked at where
 * it is put.
 */
export function putAgain(
  { folder, standing }: Target,
  path: string,
  isRight: (digest: string) => boolean,
): boolean {
  const there = standing?.find(path);
  return there !== undefined && isRight(there.digest) && standing?.link(path, there, folder) === true;
}
