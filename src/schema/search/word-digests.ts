import { fold, LETTER, letterAt, SPECIAL_LETTER } from './fold.ts';
import { unitsOf } from './units.ts';

const SEED_LOW = 0x2545f491;
const SEED_HIGH = 0x6a09e667;

/** Digits that stand together may be a number from this many on. */
export const SHORTEST_NUMBER = 7;

/** As many folded words are remembered: names with accents come again and again. */
const MANY = 10_000;

/**
 * The words of a text as 64-bit digests, with their places; nothing can be read from them. One is used for text after
 * text, because most of the audit's time goes by here.
 */
export class WordDigests {
  low = new Int32Array(1 << 12);
  high = new Int32Array(1 << 12);
  start = new Int32Array(1 << 12);
  end = new Int32Array(1 << 12);
  count = 0;
  /** Stretches of the text that hold nothing but digits and punctuation, and enough digits for a number. */
  readonly numbers: [start: number, end: number][] = [];
  readonly #folded = new Map<string, readonly string[]>();
  #digits = 0;
  #digitsFrom = 0;

  read(text: string): void {
    this.count = 0;
    this.numbers.length = 0;
    let start = -1;
    let isPlain: boolean | undefined;
    let digits = 0;
    let low = SEED_LOW;
    let high = SEED_HIGH;
    const { length } = text;
    const units = unitsOf(text);
    for (let at = 0; at <= length; at++) {
      // Written out here, because a call for every character of a site takes a tenth of all this.
      // Stryker disable next-line ConditionalExpression: `letterAt` gives the same for every character.
      const code =
        at < length ? (units[2 * at] as number) | ((units[2 * at + 1] as number) << 8) : Number.NaN;
      const letter = code < 128 ? (LETTER[code] as number) : letterAt(text, at);
      if (letter !== 0) {
        if (start === -1) {
          start = at;
          // Stryker disable next-line BooleanLiteral: folding a plain word gives the same word.
          isPlain = true;
          digits = 0;
          low = SEED_LOW;
          high = SEED_HIGH;
        }
        // Stryker disable next-line ConditionalExpression: folding a plain word gives the same word.
        if (letter === SPECIAL_LETTER) isPlain = false;
        if (letter <= NINE) digits++;
        low = Math.imul(low ^ letter, 0x01000193);
        high = Math.imul(high + letter, 0x5bd1e995);
      } else if (start !== -1) {
        // Stryker disable next-line ConditionalExpression: folding a plain word gives the same word.
        if (isPlain) this.#add(low, high, start, at, digits === at - start ? digits : 0);
        else for (const word of this.#fold(text.slice(start, at))) this.#addFolded(word, start, at);
        start = -1;
      }
    }
    this.#endNumber();
  }

  #addFolded(word: string, start: number, end: number): void {
    let low = SEED_LOW;
    let high = SEED_HIGH;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0x5bd1e995);
    }
    this.#add(low, high, start, end, /^\d+$/.test(word) ? word.length : 0);
  }

  #add(low: number, high: number, start: number, end: number, digits: number): void {
    if (this.count === this.low.length) this.#grow();
    this.low[this.count] = low ^ (low >>> 15);
    this.high[this.count] = high ^ (high >>> 13);
    this.start[this.count] = start;
    this.end[this.count] = end;
    if (digits === 0) this.#endNumber();
    else if (this.#digits === 0) this.#digitsFrom = start;
    this.#digits += digits;
    this.count++;
  }

  #endNumber(): void {
    const last = this.end[this.count - 1] ?? 0;
    if (this.#digits >= SHORTEST_NUMBER) this.numbers.push([this.#digitsFrom, last]);
    this.#digits = 0;
  }

  #fold(token: string): readonly string[] {
    const words = this.#folded.get(token) ?? fold(token);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: what isn't remembered is folded again.
    if (this.#folded.size < MANY) this.#folded.set(token, words);
    return words;
  }

  #grow(): void {
    for (const name of ['low', 'high', 'start', 'end'] as const) {
      const grown = new Int32Array(this[name].length * 2);
      grown.set(this[name]);
      this[name] = grown;
    }
  }
}

const NINE = '9'.charCodeAt(0);
