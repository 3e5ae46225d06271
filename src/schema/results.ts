import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/**
 * What earlier builds found out, each under a digest of everything it depends on. INVARIANT: what is shown of a person is
 * never among them: every build decides that anew.
 */
export interface Results {
  /** Nothing is kept yet: whoever has much to ask need not begin. */
  readonly isEmpty: boolean;
  /** What was found under a key; undefined if nothing was, or if it isn't there as it was written. */
  find(key: string): unknown;
  /** Keeps for later builds what is there already. What a build neither keeps nor retains is gone after it. */
  retain(key: string): void;
  /** Keeps plain data for later builds. */
  keep(key: string, found: unknown): void;
}

/** Nothing was kept and nothing is: all is found anew. */
export const NO_RESULTS: Results = { isEmpty: true, find: () => undefined, retain() {}, keep() {} };

/** What is kept under a key, or else what is made now. */
export function kept<T>(results: Results, key: string, make: () => T): T {
  const known = results.find(key);
  if (known !== undefined) {
    results.retain(key);
    return known as T;
  }
  const made = make();
  results.keep(key, made);
  return made;
}

/**
 * The digest of plain data, maps, sets and bytes among them. Fails of a function: nobody knows what that depends on. Data
 * that is the same but for what it shares with itself may have another digest, and is found out anew.
 */
export function digestOfData(data: unknown): string {
  return createHash('sha256').update(serialize(data)).digest('hex');
}
