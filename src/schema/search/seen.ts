import type { WordDigests } from './word-digests.ts';

/** Bits at first; what has fewer words needs fewer. */
const MOST = 1 << 17;
const FEWEST = 1 << 6;
/** A filter is cut in half as long as it stays no fuller than this: then one word in eight is taken for another. */
const FULL = 1 / 8;

/**
 * Which words and numbers stand in some texts: a filter of bits that may take one for another, and never says no of what is
 * there. Nothing can be read from it.
 */
export class Seen {
  readonly #bits: Uint8Array;

  /** Nothing yet, or what was seen once. */
  constructor(bits: Uint8Array = new Uint8Array(MOST / 8)) {
    this.#bits = bits;
  }

  /** The bits of what may hold any word and any number. */
  static anything(): Uint8Array {
    return new Uint8Array(FEWEST / 8).fill(0xff);
  }

  addWords({ low, count }: WordDigests): void {
    for (let at = 0; at < count; at++) this.#add(low[at] as number);
  }

  /** By the digest of its first digits. */
  addNumber(start: number): void {
    this.#add(~start);
  }

  mayHaveWord(low: number): boolean {
    return this.#has(low);
  }

  mayHaveNumber(start: number): boolean {
    return this.#has(~start);
  }

  /** The filter as it is kept: as short as its words allow. */
  bits(): Uint8Array {
    let bits = this.#bits;
    while (bits.length * 8 > FEWEST) {
      const half = bits.length / 2;
      const folded = bits.subarray(0, half).map((byte, at) => byte | (bits[half + at] as number));
      if (fullness(folded) > FULL) break;
      bits = folded;
    }
    return bits;
  }

  /** The place of a digest in a shorter filter is its place in a longer one without the foremost bits. */
  #add(digest: number): void {
    const at = mixed(digest) & (this.#bits.length * 8 - 1);
    this.#bits[at >>> 3] = (this.#bits[at >>> 3] as number) | (1 << (at & 7));
  }

  #has(digest: number): boolean {
    const at = mixed(digest) & (this.#bits.length * 8 - 1);
    return ((this.#bits[at >>> 3] as number) & (1 << (at & 7))) !== 0;
  }
}

/** Every bit of a digest counts for the last ones. */
function mixed(digest: number): number {
  const once = Math.imul(digest ^ (digest >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}

function fullness(bits: Uint8Array): number {
  let count = 0;
  for (const byte of bits) for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  return count / (bits.length * 8);
}
