import { BEGINNING, Marks, markOf, WHOLE } from './marks.ts';
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

/** Phrases as nothing but numbers, for another thread. */
export interface PhraseDigests {
  /** The two halves of each phrase's digest, and how many values it belongs to. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly counts: Int32Array;
  /** Which values, phrase after phrase. */
  readonly values: Int32Array;
  readonly marks: readonly Uint32Array[];
}

/**
 * Looks for any number of phrases in one pass. It keeps no word, only digests, so that a text costs the same however
 * many phrases there are: at each word one bit says whether any phrase goes on from here.
 */
export class Phrases<T> {
  readonly #byDigest = new Map<number, Entry<T>[]>();
  /** By length, so that each is small enough to stay near the processor. */
  readonly #marks: readonly Marks[];

  /** None yet, or those of another thread, where `values` are what was numbered there. */
  constructor(from?: { readonly digests: PhraseDigests; readonly values: readonly T[] }) {
    this.#marks = Array.from({ length: LONGEST }, (_, i) => new Marks(from?.digests.marks[i]));
    if (from === undefined) return;
    const { low, high, counts, values: owners } = from.digests;
    let next = 0;
    for (const [at, count] of counts.entries()) {
      const { values } = this.#entry(low[at] as number, high[at] as number);
      for (const one of owners.subarray(next, next + count)) values.push(from.values[one] as T);
      next += count;
    }
  }

  /** Adds the words `from` to `to` of what was read. */
  add(words: WordDigests, from: number, to: number, value: T): void {
    let low = SEED_LOW;
    let high = SEED_HIGH;
    for (let at = from; at < to; at++) {
      low = nextLow(low, words.low[at] as number);
      high = nextHigh(high, words.high[at] as number);
      // Stryker disable next-line ConditionalExpression: a mark too many costs a look that finds nothing.
      (this.#marks[at - from] as Marks).add(low, at === to - 1 ? WHOLE : BEGINNING);
    }
    const { values } = this.#entry(low, high);
    if (values.at(-1) !== value) values.push(value);
  }

  #entry(low: number, high: number): Entry<T> {
    const entries = this.#byDigest.get(low);
    const known = entries?.find((one) => one.high === high);
    if (known !== undefined) return known;
    const entry: Entry<T> = { high, values: [] };
    if (entries === undefined) this.#byDigest.set(low, [entry]);
    else entries.push(entry);
    return entry;
  }

  digests(numberOf: (value: T) => number): PhraseDigests {
    const all = [...this.#byDigest].flatMap(([low, entries]) => entries.map((entry) => ({ low, ...entry })));
    return {
      low: Int32Array.from(all, ({ low }) => low),
      high: Int32Array.from(all, ({ high }) => high),
      counts: Int32Array.from(all, ({ values }) => values.length),
      values: Int32Array.from(all.flatMap(({ values }) => values.map(numberOf))),
      marks: this.#marks.map((one) => one.ready()),
    };
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
        // Stryker disable next-line ConditionalExpression: what has no mark is no phrase; this is only faster.
        if (mark === 0) break;
        high = nextHigh(high, highs[at] as number);
        // Stryker disable next-line ConditionalExpression: a mere beginning is no phrase; this is only faster.
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

const SEED_LOW = 0x2545f491;
const SEED_HIGH = 0x6a09e667;

function nextLow(phrase: number, word: number): number {
  const mixed = Math.imul(phrase ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function nextHigh(phrase: number, word: number): number {
  // Stryker disable next-line ArithmeticOperator: any way of mixing will do.
  const mixed = Math.imul(phrase + word, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
