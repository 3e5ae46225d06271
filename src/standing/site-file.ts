import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

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
  /** Another one as soon as another file lies there, or its bytes were written to. */
  readonly content: string;
  /** Another one as soon as anything was done to it, a link to it among that; whoever does it can't set it. */
  readonly touched: bigint;
}

export function stampOf(path: string): Stamp {
  const { ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
  return { size: Number(size), content: `${ino} ${size} ${mtimeNs}`, touched: ctimeNs };
}

export function isSame(one: Stamp, other: Stamp): boolean {
  return one.content === other.content && one.touched === other.touched;
}

/** What a plain file says; undefined of what is none, or can't be read. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined of what is no plain file, or can't be read. */
export function readFile(path: string): SiteFile | undefined {
  try {
    const stamp = stampOf(path);
    const bytes = bytesOf(path);
    return bytes && { digest: digestOf(bytes), stamp };
  } catch {
    return undefined;
  }
}

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
