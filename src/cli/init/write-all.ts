import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './starter-files.ts';

/** What was written, and what was there already and left as it is. */
export interface Written {
  readonly files: readonly string[];
  readonly there: readonly string[];
}

/** Writes files that aren't there yet; one that is there is never overwritten. */
export function writeAll(root: string, files: Files): Written {
  const isThere = (file: string) => lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
  const names = Object.keys(files);
  const there = names.filter(isThere);
  const fresh = names.filter((file) => !there.includes(file));
  for (const file of fresh) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), files[file] as string, { flag: 'wx' });
  }
  return { files: fresh, there };
}

const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^content\/locations\//, 'location', 'locations'],
  [/^content\/providers\//, 'bio', 'bios'],
  [/^content\/(?:staff-)?policies\//, 'policy', 'policies'],
  [/^content\/answers\//, 'prepared answer', 'prepared answers'],
  [/^content\/handbook\//, 'page of the handbook', 'pages of the handbook'],
  [/^_data\//, 'file of settings', 'files of settings'],
  [/^(?:[^/]+|(?:\.vscode|\.github|netlify)\/.+)$/, 'file for the program', 'files for the program'],
];

/** How many of each kind, in words. */
export function written(files: readonly string[]): string {
  return KINDS.flatMap(([pattern, one, many]) => {
    const count = files.filter((file) => pattern.test(file)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  }).join(', ');
}
