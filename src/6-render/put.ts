import { linkSync, lstatSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that is being filled, and the one whose place it will take. */
export interface Target {
  readonly folder: string;
  /** What is the same there is linked, not written again: that takes a twentieth of the time. */
  readonly standing?: string | undefined;
}

/** Puts a file into a folder, by its path below it. */
export function put({ folder, standing }: Target, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const to = join(folder, path);
  if (standing !== undefined && putAgain(join(standing, path), to, (there) => there.equals(bytes))) return;
  mkdirSync(dirname(to), { recursive: true });
  writeNew(to, bytes);
}

/**
 * Puts a file that stands elsewhere, if it is one and its bytes are right, by a link where links can be made. What is put
 * so is looked at where it stands now, like every other file.
 */
export function putAgain(from: string, to: string, isRight: (bytes: Buffer) => boolean): boolean {
  const bytes = bytesOf(from);
  if (bytes === undefined || !isRight(bytes)) return false;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    writeNew(to, bytes);
  }
  return true;
}

/** What a plain file says; undefined of what is none, or can't be read. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** INVARIANT: never into a file that is there: it may be a link to one of the site that stands. */
function writeNew(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    unlinkSync(path);
    writeFileSync(path, bytes, { flag: 'wx' });
  }
}
