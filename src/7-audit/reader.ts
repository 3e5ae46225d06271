import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, isSame, type SiteFile, type Stamp, stampOf } from '#standing/site-file.ts';
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

/** An entry with its stamp from now. */
export interface Stamped {
  readonly entry: Entry;
  readonly stamp: Stamp;
}

/** Every entry of a folder, stamped. */
export function stampFolder(folder: string): Stamped[] {
  return listFolder(folder).map((entry) => ({ entry, stamp: stampOf(join(folder, entry.path)) }));
}

/** What is known of a file without its bytes. */
export type KnownFile = Pick<RawFile, 'path' | 'digest' | 'size'>;

/**
 * A file that this build has read already, if nothing was done to it since; undefined of others. A fragment of the index
 * says in its bytes whose it is.
 */
export function readAlready(
  { entry: { path, isFile }, stamp }: Stamped,
  read: ReadonlyMap<string, SiteFile>,
): KnownFile | undefined {
  const known = read.get(path);
  if (known === undefined || !isFile || path.endsWith('.pf_fragment') || !isSame(known.stamp, stamp))
    return undefined;
  return { path, digest: named(known.digest), size: stamp.size };
}

export function readEntry(folder: string, { path, isFile }: Entry): RawFile {
  // INVARIANT: what can't be searched is never passed over: a link may lead anywhere.
  const stored = isFile ? readFileSync(join(folder, path)) : new Uint8Array();
  const unpacked = isFile ? unpack(path, stored) : { bytes: stored, fault: 'is no plain file' };
  return { path, digest: named(digestOf(stored)), size: stored.length, ...unpacked };
}

/** A digest with the name of how it was made. */
function named(digest: string): string {
  return `sha256-${digest}`;
}
