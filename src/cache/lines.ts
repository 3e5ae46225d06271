import { closeSync, openSync, readSync } from 'node:fs';

const LINE_FEED = 10;
/** So many bytes are read at once, or as many as the longest line has. */
const AT_ONCE = 1 << 20;

/**
 * The lines of a file by their first letters. They are read when they are asked for: of a large practice all of them are half
 * a gigabyte. The file is open meanwhile, so they are of that one, whatever takes its place. What can't be read isn't there.
 */
export class Lines {
  /** Where the line of each key begins, and how long it is with its end. */
  readonly #places = new Map<string, readonly [start: number, length: number]>();
  #file: number | undefined;
  /** Whoever finds a line mostly wants it once more. */
  #last: { readonly key: string; readonly line: Buffer } | undefined;

  /** `digits`: as many letters are a line's key. */
  constructor(path: string, digits: number) {
    try {
      this.#file = openSync(path, 'r');
      this.#index(this.#file, digits);
    } catch {
      this.#places.clear();
    }
  }

  get isEmpty(): boolean {
    return this.#places.size === 0;
  }

  /** A line with its end, in bytes that are the caller's. */
  find(key: string): Buffer | undefined {
    if (this.#last?.key === key) return this.#last.line;
    const place = this.#places.get(key);
    if (place === undefined || this.#file === undefined) return undefined;
    const line = read(this.#file, ...place);
    if (line === undefined) return undefined;
    this.#last = { key, line };
    return line;
  }

  /** Nothing is found afterwards. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#last = undefined;
    this.#places.clear();
  }

  /** Of two lines with one key the later counts; what stands after the last end of a line was cut short. */
  #index(file: number, digits: number): void {
    let buffer = Buffer.allocUnsafe(AT_ONCE);
    for (let from = 0; ; ) {
      const size = readSync(file, buffer, 0, buffer.length, from);
      let start = 0;
      for (let end = -1; ; start = end + 1) {
        end = buffer.subarray(0, size).indexOf(LINE_FEED, start);
        if (end === -1) break;
        this.#places.set(buffer.toString('latin1', start, start + digits), [from + start, end + 1 - start]);
      }
      if (size < buffer.length) return;
      if (start === 0) buffer = Buffer.allocUnsafe(2 * buffer.length);
      from += start;
    }
  }
}

function read(file: number, start: number, length: number): Buffer | undefined {
  const line = Buffer.allocUnsafe(length);
  try {
    return readSync(file, line, 0, length, start) === length ? line : undefined;
  } catch {
    return undefined;
  }
}
