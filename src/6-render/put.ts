import { join } from 'node:path';
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
