import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unpacked, unpack } from './unpack.ts';

/** A file of the staged folder as it lies there, and what is in it. */
export interface RawFile extends Unpacked {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  /** `sha256-` and the hexadecimal digest of the bytes as they lie there. */
  readonly digest: string;
}

/** Every entry of a folder, one at a time, in the order of their paths. The only place where the audit touches the disk. */
export function* readFolder(folder: string): Generator<RawFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry): [string, Dirent] => [pathOf(folder, entry), entry]);
  paths.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [path, entry] of paths) {
    if (entry.isFile()) yield read(folder, path);
    // INVARIANT: what can't be searched is never passed over: a link may lead anywhere.
    else if (!entry.isDirectory())
      yield { path, digest: digestOf(new Uint8Array()), bytes: new Uint8Array(), fault: 'is no plain file' };
  }
}

function read(folder: string, path: string): RawFile {
  const stored = readFileSync(join(folder, path));
  return { path, digest: digestOf(stored), ...unpack(path, stored) };
}

function pathOf(folder: string, entry: Dirent): string {
  return join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/');
}

function digestOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}
