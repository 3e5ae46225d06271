import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** INVARIANT: never into a file that is there: it may be a link to one of the site that stands. */
export function writeNew(path: string, bytes: Uint8Array): void {
  const write = () => inFolder(path, () => writeFileSync(path, bytes, { flag: 'wx' }));
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    unlinkSync(path);
    write();
  }
}

/** Does something at a path, and makes its folder first if there is none: mostly there is. */
export function inFolder(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    work();
  }
}
