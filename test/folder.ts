// Folders for tests: made below one temporary folder, which test/browser/setup.ts takes away at the end of the run.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from './practice.ts';

/** Where all folders of this run are. */
export function foldersOfThisRun(): string {
  return join(tmpdir(), `doorplate-test-${process.pid}`);
}

/** A new folder with these files in it. */
export function newFolder(files: Files = {}): string {
  mkdirSync(foldersOfThisRun(), { recursive: true });
  const folder = mkdtempSync(join(foldersOfThisRun(), 'folder-'));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Every file below a folder with its bytes, links followed; nothing if there is no such folder. */
export function filesIn(folder: string, below = ''): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of namesIn(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    const full = join(folder, path);
    if (statSync(full).isDirectory())
      for (const [inner, bytes] of filesIn(folder, path)) found.set(inner, bytes);
    else found.set(path, readFileSync(full));
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Both sites of an output folder as text by path, for comparing them byte for byte. */
export function sitesIn(out: string): Record<string, string> {
  const sites = ['_site', '_staff'].flatMap((name) =>
    [...filesIn(join(out, name))].map(([path, bytes]): [string, string] => [
      `${name}/${path}`,
      bytes.toString('latin1'),
    ]),
  );
  return Object.fromEntries(sites);
}

/** The files in which two outputs differ. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort();
}
