import { gluedOf, words } from '#schema/withheld.ts';
import { inLonger } from './in-longer.ts';

/** As many words of a published value in a row are a quotation of it, such as the beginning in a description. */
export const QUOTATION = 6;

/** No value is searched by more words, so no hit is longer. */
const REACH = 8;

/** Characters before and after a hit that are looked at: no word that counts is further away. */
export const AROUND = 40 * REACH;

/** As many answers are remembered. */
const MANY = 10_000;

/** Digits that make a number the same number, whatever country code stands in front. */
const NUMBER = 7;

/** Places of a few values. */
const FEW = 1 << 6;
/** There is room for a quarter more, not for as much again: of a large practice that is a hundred megabytes. */
const GROWTH = 1.25;
const NOWHERE = -1;

/** A word of published wording; of a large practice there are millions of places, so these are numbers. */
interface Word {
  readonly number: number;
  /** Its last place. */
  last: number;
  /** How many places it has. */
  count: number;
}

/**
 * Published wording. A hit is innocent if it stands inside one published value that is there whole, or in a quotation of
 * it; where two published values meet, what they make together was never published.
 */
export class Masks {
  readonly #words = new Map<string, Word>();
  /** By place, for as many places as there are: one for each word of each value, and one after each value. */
  #places = 0;
  /** Numbers of words; 0 after each value. */
  #all = new Int32Array(FEW);
  /** How many words in a row quote the value that a word belongs to. */
  #enough = new Uint8Array(FEW);
  /** Where the same word stands before; `NOWHERE` at its first place. */
  #earlier = new Int32Array(FEW);
  /** Published numbers by their last digits. */
  readonly #numbers = new Map<string, Set<string>>();
  /** Whole values written as one word. */
  readonly #glued = new Set<string | undefined>();
  readonly #known = new Map<string, boolean>();
  /** The same for hits that need no look at what stands around them; undefined for one that does. */
  readonly #alone = new Map<string, boolean | undefined>();

  constructor(values: Iterable<string>) {
    const all = new Set(values);
    const twice = inLonger(all);
    for (const value of all) {
      const found = words(value);
      this.#glued.add(gluedOf(found));
      this.#addNumber(value);
      // Whatever quotes it quotes the longer one; it is so long that to be there whole isn't more.
      if (found.length >= QUOTATION && twice.has(value)) continue;
      const enough = Math.min(QUOTATION, found.length);
      for (const word of found) this.#add(word, enough);
      this.#place(0, 0, NOWHERE);
    }
    this.#all = this.#all.slice(0, this.#places);
    this.#enough = this.#enough.slice(0, this.#places);
    this.#earlier = this.#earlier.slice(0, this.#places);
  }

  /** Whether the stretch of the text is published, where it stands. */
  cover(text: string, start: number, end: number): boolean {
    const said = text.slice(start, end);
    // Stryker disable next-line ConditionalExpression: what stands around it gives the same answer, more slowly.
    const alone = this.#alone.has(said) ? this.#alone.get(said) : this.#coversAlone(words(said));
    // Stryker disable next-line ConditionalExpression,EqualityOperator: what isn't remembered is looked at again.
    if (this.#alone.size < MANY) this.#alone.set(said, alone);
    // Stryker disable next-line ConditionalExpression: what stands around it gives the same answer, more slowly.
    if (alone !== undefined) return alone;
    const hit = words(said);
    // Stryker disable next-line MethodExpression: more words around it give the same answer.
    const before = words(text.slice(Math.max(0, start - AROUND), start)).slice(-REACH);
    // Stryker disable next-line MethodExpression: more words around it give the same answer.
    const after = words(text.slice(end, end + AROUND)).slice(0, REACH);
    // The same words among the same words have the same answer; a page may repeat them without end.
    const around = [before, hit, after].map((list) => list.join(' ')).join('\n');
    const answer = this.#known.get(around) ?? this.#covers(before, hit, after);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: what isn't remembered is looked at again.
    if (this.#known.size < MANY) this.#known.set(around, answer);
    return answer;
  }

  /** The answer wherever it stands, or undefined: most hits are a whole published value, or in none. */
  #coversAlone(hit: readonly string[]): boolean | undefined {
    let isHeld = false;
    const isWhole = this.#some(hit, (from) => {
      isHeld = true;
      return hit.length >= (this.#enough[from] as number);
    });
    if (isWhole || this.#isOne(hit)) return true;
    return isHeld ? undefined : false;
  }

  #covers(before: readonly string[], hit: readonly string[], after: readonly string[]): boolean {
    // INVARIANT: a word that stands nowhere is at no place, not even at one that isn't there.
    const isAt = (place: number, word: string | undefined) =>
      this.#all[place] === (this.#words.get(word as string)?.number ?? NOWHERE);
    return (
      this.#isOne(hit) ||
      this.#some(hit, (from, to) => {
        let left = 0;
        while (left < before.length && isAt(from - left - 1, before[before.length - left - 1])) left++;
        let right = 0;
        while (right < after.length && isAt(to + right, after[right])) right++;
        return left + hit.length + right >= (this.#enough[from] as number);
      })
    );
  }

  /** Whether the words of the stretch are published in this order, wherever they stand. */
  hold(text: string, start: number, end: number): boolean {
    const hit = words(text.slice(start, end));
    return this.#isOne(hit) || this.#some(hit, () => true);
  }

  #add(text: string, enough: number): void {
    const word = this.#words.get(text) ?? { number: this.#words.size + 1, last: NOWHERE, count: 0 };
    this.#words.set(text, word);
    const here = this.#place(word.number, enough, word.last);
    word.last = here;
    word.count++;
  }

  /** Gives the new place. */
  #place(number: number, enough: number, earlier: number): number {
    const here = this.#places++;
    // Stryker disable next-line ConditionalExpression: what is grown too often is only larger.
    if (here === this.#all.length) {
      const room = Math.ceil(here * GROWTH);
      this.#all = grown(this.#all, new Int32Array(room));
      this.#enough = grown(this.#enough, new Uint8Array(room));
      this.#earlier = grown(this.#earlier, new Int32Array(room));
    }
    this.#all[here] = number;
    this.#enough[here] = enough;
    this.#earlier[here] = earlier;
    return here;
  }

  /** Looks at each place where the words stand in a value, by the rarest of them. */
  #some(hit: readonly string[], isRight: (from: number, to: number) => boolean): boolean {
    const found: Word[] = [];
    let rarest = 0;
    for (const [at, text] of hit.entries()) {
      const word = this.#words.get(text);
      if (word === undefined) return false;
      found.push(word);
      // Stryker disable next-line ConditionalExpression,EqualityOperator: any word leads to the same places.
      if (word.count < (found[rarest] as Word).count) rarest = at;
    }
    let place = found[rarest]?.last ?? NOWHERE;
    for (; place !== NOWHERE; place = this.#earlier[place] as number) {
      const from = place - rarest;
      if (
        found.every(({ number }, at) => this.#all[from + at] === number) &&
        isRight(from, from + hit.length)
      )
        return true;
    }
    return false;
  }

  #addNumber(value: string): void {
    if (value.length >= 64) return;
    const digits = value.replace(/\D/g, '');
    if (digits.length < NUMBER) return;
    const known = this.#numbers.get(digits.slice(-NUMBER)) ?? new Set();
    this.#numbers.set(digits.slice(-NUMBER), known.add(digits));
  }

  /** A whole value as one word or number. */
  #isOne(hit: readonly string[]): boolean {
    if (hit.length === 1 && this.#glued.has(hit[0])) return true;
    const digits = hit.join('');
    if (digits.length < NUMBER || /\D/.test(digits)) return false;
    const alike = this.#numbers.get(digits.slice(-NUMBER)) ?? [];
    return [...alike].some((known) => known.endsWith(digits) || digits.endsWith(known));
  }
}

function grown<A extends Int32Array | Uint8Array>(numbers: A, more: A): A {
  more.set(numbers);
  return more;
}
