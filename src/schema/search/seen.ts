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
    // Four bytes at a time: this is done for every file of a site.
    let words = new Uint32Array(this.#bits.buffer, this.#bits.byteOffset, this.#bits.length / 4);
    while (words.length * 32 > FEWEST) {
      const half = words.length / 2;
      const folded = words.slice(0, half);
      for (let at = 0; at < half; at++) folded[at] = (folded[at] as number) | (words[half + at] as number);
      if (fullness(folded) > FULL) break;
      words = folded;
    }
    return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
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

function fullness(words: Uint32Array): number {
  let count = 0;
  for (const word of words) count += onesIn(word);
  return count / (words.length * 32);
}

/** How many bits are set: counted in pairs, in fours, in bytes, and those added up. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
