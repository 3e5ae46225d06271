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
  const written = new Hashed();
  write(data, written);
  return written.digest();
}

/** So many letters are hashed at once: of a large practice all of them together would be hundreds of megabytes. */
const AT_ONCE = 1 << 16;

/**
 * What was written, of which only the digest is kept: the form of data, and apart from it the letters in them, since two
 * texts are put together from fewer pieces than one. How long each of the two is stands before both.
 */
class Hashed {
  readonly #hash = createHash('sha256');
  #form = '';
  #letters = '';

  form(sign: string): void {
    this.#form += sign;
    if (this.#form.length + this.#letters.length > AT_ONCE) this.#flush();
  }

  text(letters: string): void {
    this.#letters += letters;
    this.form(`"${letters.length};`);
  }

  digest(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#hash.update(`${this.#form.length} ${this.#letters.length} ${this.#form}`).update(this.#letters);
    this.#form = '';
    this.#letters = '';
  }
}

/** Writes data as no other data is written. The form says how long each text is, so none can look like another. */
function write(data: unknown, to: Hashed): void {
  if (typeof data === 'string') to.text(data);
  else if (typeof data !== 'object' || data === null) to.form(plain(data));
  else if (Array.isArray(data)) list('[', data, to);
  else if (isPlain(data)) {
    to.form('{');
    for (const key of Object.keys(data)) {
      to.text(key);
      write((data as Readonly<Record<string, unknown>>)[key], to);
    }
    to.form('}');
  } else if (data instanceof Map) list('M', [...data].flat(), to);
  else if (data instanceof Set) list('S', [...data], to);
  else if (data instanceof Uint8Array) {
    to.form('B');
    to.text(Buffer.from(data).toString('latin1'));
  } else if (types.isDate(data)) to.form(`D${data.getTime()};`);
  else throw new TypeError('This object is no plain data.');
}

function isPlain(data: object): boolean {
  const kind = Object.getPrototypeOf(data);
  return kind === Object.prototype || kind === null;
}

function list(kind: string, items: readonly unknown[], to: Hashed): void {
  to.form(`${kind}${items.length};`);
  for (const item of items) write(item, to);
}

function plain(data: unknown): string {
  if (typeof data === 'function' || typeof data === 'symbol')
    throw new TypeError('A function is no plain data.');
  return `${typeof data === 'bigint' ? 'I' : ''}${data};`;
}
