import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfData } from '#schema/results.ts';
import type { Target } from '../put.ts';

/** Digests of the bytes of files, by path. */
export type Digests = ReadonlyMap<string, string | undefined>;

/** The digest of an index as a whole: of which files there are, and of each of them. */
export function digestOfFiles(files: Digests): string {
  return digestOfData([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Puts an index as it stands, if all of its files do, and no others. One that doesn't come to its end is to be made anew,
 * which puts the same files in the place of those that were put.
 */
export function putIndexAgain(site: Target, folder: string, made: string): boolean {
  const { standing } = site;
  if (standing === undefined) return false;
  const files = new Map(pathsOf(standing.folder, folder).map((path) => [path, standing.find(path)]));
  const digests = new Map(Array.from(files, ([path, file]) => [path, file?.digest]));
  if (digestOfFiles(digests) !== made) return false;
  for (const [path, file] of files)
    if (file === undefined || !standing.link(path, file, site.folder)) return false;
  return true;
}

/** Where Pagefind puts its files. Other folders are other indexes. */
const FOLDERS = ['.', 'fragment', 'index'];

function pathsOf(site: string, folder: string): string[] {
  return FOLDERS.flatMap((below) => {
    const path = join(folder, below);
    try {
      const entries = readdirSync(join(site, path), { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isDirectory() ? [] : [join(path, entry.name)]));
    } catch {
      return [];
    }
  });
}
