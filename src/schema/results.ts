import { createHash } from 'node:crypto';
import { types } from 'node:util';

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
 * The digest of plain data, maps, sets, days and bytes among them: the same for the same data in the same order, however it
 * came to be. (What `v8.serialize` writes depends on how the program was compiled as well.) Fails of a function, and of an
 * object of a class: nobody knows what they depend on.
 */
export function digestOfData(data: unknown): string {
  return createHash('sha256').update(written(data)).digest('hex');
}

/** Data as a text that no other data has. Lengths stand before texts, so none can look like what is around it. */
function written(data: unknown): string {
  if (typeof data === 'string') return `"${data.length}:${data}`;
  if (typeof data !== 'object' || data === null) return writtenPlain(data);
  if (Array.isArray(data)) return listed('[', data);
  if (data instanceof Map) return listed('M', [...data].flat());
  if (data instanceof Set) return listed('S', [...data]);
  if (data instanceof Uint8Array) return `B"${data.length}:${Buffer.from(data).toString('latin1')}`;
  if (types.isDate(data)) return `D${data.getTime()};`;
  const kind = Object.getPrototypeOf(data);
  if (kind !== Object.prototype && kind !== null) throw new TypeError('This object is no plain data.');
  let text = '{';
  for (const [key, value] of Object.entries(data)) text += `${key.length}:${key}${written(value)}`;
  return `${text}}`;
}

function listed(kind: string, items: readonly unknown[]): string {
  let text = `${kind}${items.length}:`;
  for (const item of items) text += written(item);
  return text;
}

function writtenPlain(data: unknown): string {
  if (typeof data === 'function' || typeof data === 'symbol')
    throw new TypeError('A function is no plain data.');
  return `${typeof data === 'bigint' ? 'I' : ''}${data};`;
}
