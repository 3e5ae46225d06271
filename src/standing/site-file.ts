import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readFileSync } from 'node:fs';

/** A plain file of a site as it was read. */
export interface SiteFile {
  /** Of its bytes, in hexadecimal digits. */
  readonly digest: string;
  /** From before it was read: who changes it in between makes it another one. */
  readonly stamp: Stamp;
}

/** What can be told of a file without reading it. */
export interface Stamp {
  readonly size: number;
  /** Another one when another file lies there, or when its bytes were written to, unless its time was set back. */
  readonly written: string;
  /** Another one as soon as anything was done to it, a link to it among that; whoever does it can't set it. */
  readonly touched: bigint;
}

export function stampOf(path: string): Stamp {
  return stamped(lstatSync(path, { bigint: true }));
}

function stamped({ ino, size, mtimeNs, ctimeNs }: BigIntStats): Stamp {
  return { size: Number(size), written: `${ino} ${size} ${mtimeNs}`, touched: ctimeNs };
}

export function isSame(one: Stamp, other: Stamp): boolean {
  return one.written === other.written && one.touched === other.touched;
}

/** What a plain file says; undefined of what is none, or can't be read. */
export function bytesOf(path: string): Buffer | undefined {
  return read(path)?.bytes;
}

/** Undefined of what is no plain file, or can't be read. */
export function readSiteFile(path: string): SiteFile | undefined {
  const file = read(path);
  return file && { digest: digestOf(file.bytes), stamp: file.stamp };
}

function read(path: string): { readonly stamp: Stamp; readonly bytes: Buffer } | undefined {
  try {
    const found = lstatSync(path, { bigint: true });
    return found.isFile() ? { stamp: stamped(found), bytes: readFileSync(path) } : undefined;
  } catch {
    return undefined;
  }
}

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
