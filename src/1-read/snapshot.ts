import { createHash } from 'node:crypto';
import type { Entry, Folder } from './folder.ts';

/** A practice's root as it is at one moment: whatever changes meanwhile, each file is read once. */
export interface Snapshot extends Folder {
  /** The digest of every name and every byte that a reading of it can see. */
  digest(): string;
  /** Lets go of all that was read, when nobody will read it again: what is made of a file is kept as long as its bytes are. */
  forget(): void;
}

/** Larger files are refused by everything that reads one, and then only their beginning is looked at. */
const MOST = 20 * 1024 * 1024;

export function snapshotOf(folder: Folder): Snapshot {
  const entries = folder.list();
  const read = new Map<string, Uint8Array>();
  const bytesOf = (path: string, most?: number): Uint8Array => {
    if (most !== undefined) return folder.read(path, most);
    const bytes = read.get(path) ?? folder.read(path);
    read.set(path, bytes);
    return bytes;
  };
  const digestOf = ({ path, kind, size }: Entry): string => {
    if (kind !== 'file') return '';
    try {
      return hash(bytesOf(path, size > MOST ? MOST : undefined));
    } catch {
      // Told as a finding by whoever reads it.
      return 'unreadable';
    }
  };
  return {
    list: () => entries,
    read: bytesOf,
    forget: () => read.clear(),
    digest: () => hash(JSON.stringify(entries.map((entry) => [entry, digestOf(entry)]))),
  };
}

function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
