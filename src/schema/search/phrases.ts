import type { WordDigests } from './word-digests.ts';

/** No phrase is longer; whoever has more words adds runs of them. */
export const LONGEST = 8;

interface Entry<T> {
  readonly high: number;
  readonly values: T[];
}

/** Where a phrase was found: characters `start` to `end` of the searched text. */
export interface Found<T> {
  /** The same list wherever the same phrase is found. */
  readonly values: readonly T[];
  readonly start: number;
  readonly end: number;
  /** How many words the phrase has; 0 for a number. */
  readonly length: number;
}

/**
 * Looks for any number of phrases in one pass. It keeps no word, only digests, so that a text costs the same however
 * many phrases there are: at each word one bit says whether any phrase goes on from here.
 */
export class Phrases<T> {
  readonly #byDigest = new Map<number, Entry<T>[]>();
  /** By length, so that each is small enough to stay near the processor. */
  readonly #marks = Array.from({ length: LONGEST }, () => new Marks());

  /** Adds the words `from` to `to` of what was read. */
  add(words: WordDigests, from: number, to: number, value: T): void {
    let low = SEED_LOW;
    let high = SEED_HIGH;
    for (let at = from; at < to; at++) {
      low = nextLow(low, words.low[at] as number);
      high = nextHigh(high, words.high[at] as number);
      this.#marks[at - from]?.add(low, at === to - 1 ? WHOLE : BEGINNING);
    }
    const entries = this.#byDigest.get(low);
    const entry = entries?.find((known) => known.high === high);
    if (entries === undefined) this.#byDigest.set(low, [{ high, values: [value] }]);
    else if (entry === undefined) entries.push({ high, values: [value] });
    else if (entry.values.at(-1) !== value) entry.values.push(value);
  }

  /** All places where a phrase stands, at word boundaries. */
  find(words: WordDigests): Found<T>[] {
    const found: Found<T>[] = [];
    const { count, low: lows, high: highs } = words;
    const marks = this.#marks.map((one) => one.ready());
    for (let from = 0; from < count; from++) {
      let low = SEED_LOW;
      let high = SEED_HIGH;
      const limit = Math.min(count, from + LONGEST);
      for (let at = from; at < limit; at++) {
        low = nextLow(low, lows[at] as number);
        const mark = markOf(marks[at - from] as Uint32Array, low);
        if (mark === 0) break;
        high = nextHigh(high, highs[at] as number);
        if (mark < WHOLE) continue;
        const entry = this.#byDigest.get(low)?.find((known) => known.high === high);
        if (entry === undefined) continue;
        found.push({
          values: entry.values,
          start: words.start[from] as number,
          end: words.end[at] as number,
          length: at - from + 1,
        });
      }
    }
    return found;
  }
}

const BEGINNING = 1;
const WHOLE = 2;

/**
 * What digests are: two bits for each, one for the beginning of a phrase and one for a whole phrase. It may say yes for
 * nothing, and never no for something.
 */
class Marks {
  readonly #all = new Map<number, number>();
  #bits: Uint32Array | undefined;

  add(digest: number, mark: number): void {
    this.#all.set(digest, (this.#all.get(digest) ?? 0) | mark);
    this.#bits = undefined;
  }

  ready(): Uint32Array {
    if (this.#bits !== undefined) return this.#bits;
    // One place in eight is taken at most, so that a word that begins nothing is nearly always passed by at once.
    const places = 2 ** Math.ceil(Math.log2(Math.max(this.#all.size, 8) * 8));
    const bits = new Uint32Array(places / 16);
    for (const [digest, mark] of this.#all) {
      const at = (digest >>> 4) & (bits.length - 1);
      bits[at] = (bits[at] as number) | (mark << ((digest & 15) * 2));
    }
    this.#bits = bits;
    return bits;
  }
}

function markOf(bits: Uint32Array, digest: number): number {
  return ((bits[(digest >>> 4) & (bits.length - 1)] as number) >>> ((digest & 15) * 2)) & 3;
}

const SEED_LOW = 0x2545f491;
const SEED_HIGH = 0x6a09e667;

function nextLow(phrase: number, word: number): number {
  const mixed = Math.imul(phrase ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function nextHigh(phrase: number, word: number): number {
  const mixed = Math.imul(phrase + word, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
