import { setImmediate } from 'node:timers/promises';
import type { Search, SearchDigests } from '#schema/withheld.ts';
import type { AuditInput } from '../audit.ts';
import type { AuditedFile, FileAudit, SiteInput } from '../file-audit.ts';
import { type Entry, readEntry } from '../reader.ts';

/** Files that several threads look at. */
export interface Shared {
  readonly folder: string;
  readonly entries: readonly Entry[];
  /** Where the next files to look at begin; all threads take from it. */
  readonly next: SharedArrayBuffer;
}

export function sharing(folder: string, entries: readonly Entry[]): Shared {
  return { folder, entries, next: new SharedArrayBuffer(4) };
}

/** Everything a thread needs to look at files: plain data, in which a withheld value is nothing but digests. */
export interface Job extends Shared {
  readonly site: SiteInput;
  readonly search: SearchDigests;
  /** Whether what is clean is to be known again by later builds. */
  readonly isTracing: boolean;
}

/** As many files are taken at once, and fewer of few: no thread waits long for the last. */
const MOST_AT_ONCE = 32;
const PORTIONS = 20;

export function newJob(input: AuditInput, search: Search, shared: Shared): Job {
  const { folder: _, withheld: __, results, read: ___, ...site } = input;
  return { site, search: search.digests(), isTracing: results !== undefined, ...shared };
}

/** Whether other threads have taken all of its files. */
export function isTaken({ entries, next }: Shared): boolean {
  return Atomics.load(new Int32Array(next), 0) >= entries.length;
}

/** Looks at files until none is left that no thread has taken. */
export async function work(
  audit: FileAudit,
  { folder, entries, next }: Shared,
  done: (from: number, files: readonly AuditedFile[]) => void,
): Promise<void> {
  const counter = new Int32Array(next);
  const atOnce = Math.min(MOST_AT_ONCE, Math.ceil(entries.length / PORTIONS));
  const take = () => Atomics.add(counter, 0, atOnce);
  for (let from = take(); from < entries.length; from = take()) {
    const files: AuditedFile[] = [];
    for (const entry of entries.slice(from, from + atOnce))
      files.push(await audit.file(readEntry(folder, entry)));
    done(from, files);
    // What other threads send comes in between.
    await setImmediate();
  }
}
