import { closeSync, openSync, readSync } from 'node:fs';

const LINE_FEED = 10;
/** So many bytes are read at once, or as many as the longest line has. */
const AT_ONCE = 1 << 20;
/** And so many of the lines that come after one that is asked for: mostly these are asked for next. */
const AHEAD = 1 << 16;
const NOTHING = { from: 0, bytes: Buffer.alloc(0) };

/**
 * The lines of a file by their first letters. They are read when they are asked for: of a large practice all of them are half
 * a gigabyte. The file is open meanwhile, so they are of that one, whatever takes its place. What can't be read isn't there.
 */
export class Lines {
  /** Where the line of each key begins, and how long it is with its end. */
  readonly #places = new Map<string, readonly [start: number, length: number]>();
  #file: number | undefined;
  /** What was read last, and where in the file it begins. */
  #ahead: { readonly from: number; readonly bytes: Buffer } = NOTHING;

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

  /** A line with its end, in bytes that nobody writes to. */
  find(key: string): Buffer | undefined {
    const place = this.#places.get(key);
    if (place === undefined || this.#file === undefined) return undefined;
    const [start, length] = place;
    const { from, bytes } = this.#ahead;
    if (start < from || start + length > from + bytes.length)
      this.#ahead = { from: start, bytes: read(this.#file, start, Math.max(length, AHEAD)) };
    const at = start - this.#ahead.from;
    const line = this.#ahead.bytes.subarray(at, at + length);
    return line.length === length ? line : undefined;
  }

  /** Nothing is found afterwards. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#ahead = NOTHING;
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

/** As many bytes, or as many as there are; none where they can't be read. */
function read(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  } catch {
    return NOTHING.bytes;
  }
}
