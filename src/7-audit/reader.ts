import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unpacked, unpack } from './unpack.ts';

/** A file of the staged folder as it lies there, and what is in it. */
export interface RawFile extends Unpacked {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  /** `sha256-` and the hexadecimal digest of the bytes as they lie there. */
  readonly digest: string;
  /** How many bytes it has as it lies there. */
  readonly size: number;
}

/** A file to read, or something else that lies there. */
export interface Entry {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  readonly isFile: boolean;
}

/** Every entry of a folder but folders, in the order of their paths. This file alone touches the disk for the audit. */
export function listFolder(folder: string): Entry[] {
  // Stryker disable next-line EqualityOperator: no two have the same path.
  return entriesIn(folder, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folder by folder: what `readdir` does by itself with links to folders differs between versions of Node. */
function entriesIn(folder: string, below: string): Entry[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    return entry.isDirectory() ? entriesIn(folder, `${path}/`) : [{ path, isFile: entry.isFile() }];
  });
}

/** Another one as soon as anything was done to what lies there; the time of a change can't be set by whoever makes it. */
export function stampOf(folder: string, { path }: Entry): string {
  const { ino, size, ctimeNs } = lstatSync(join(folder, path), { bigint: true });
  return `${ino} ${size} ${ctimeNs}`;
}

export function readEntry(folder: string, { path, isFile }: Entry): RawFile {
  // INVARIANT: what can't be searched is never passed over: a link may lead anywhere.
  const stored = isFile ? readFileSync(join(folder, path)) : new Uint8Array();
  const unpacked = isFile ? unpack(path, stored) : { bytes: stored, fault: 'is no plain file' };
  return { path, digest: digestOf(stored), size: stored.length, ...unpacked };
}

function digestOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}
