import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What becomes of one file: all of it or nothing. */
export interface FileChange {
  /** Below the root, with forward slashes. */
  readonly path: string;
  /** What it was planned on. */
  readonly before: Uint8Array;
  /** Undefined: the file goes. */
  readonly after: Uint8Array | undefined;
}

/** Makes a change, unless somebody else made one since the file was read. */
export function writeChange(root: string, { path, before, after }: FileChange): void {
  const full = join(root, path);
  if (!readFileSync(full).equals(before))
    throw new Error(`${path} was changed by someone else at the same moment. Run the command again.`);
  if (after === undefined) {
    rmSync(full);
    return;
  }
  // A name with a dot in front is never read.
  const temporary = join(dirname(full), `.${basename(full)}.${process.pid}`);
  try {
    writeFileSync(temporary, after, { flag: 'wx', mode: lstatSync(full).mode });
    renameSync(temporary, full);
  } finally {
    rmSync(temporary, { force: true });
  }
}
