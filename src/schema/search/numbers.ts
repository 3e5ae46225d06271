import { eachWord, words } from './fold.ts';
import { type Found, LONGEST } from './phrases.ts';
import type { Seen } from './seen.ts';
import { SHORTEST_NUMBER, type WordDigests } from './word-digests.ts';

/** As many digits as a country's code and the zeros before it may put in front of a number. */
const PREFIX = 5;

interface Digest {
  /** The digest of its first digits, by which it is found. */
  readonly start: number;
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

/** A number as a digest, for another thread. */
export interface NumberDigest extends Digest {
  /** Which value it belongs to, on its way to another thread. */
  readonly value: number;
}

/** Digits of a number that stand together: where in the number, and where in the text. */
interface Group {
  readonly at: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

/** A number of a text: groups of digits with nothing but punctuation between them. */
interface Run {
  readonly digits: string;
  readonly groups: readonly Group[];
}

/**
 * Looks for numbers, digit by digit: `+1 503-555-0100`, `(503) 555.0100` and `tel:15035550100` are one. A number is
 * found where its last digit ends a group, whatever the grouping, with or without a country code in front.
 */
export class Numbers<T> {
  /** By the digest of the first digits. */
  readonly #byStart = new Map<number, { digest: Digest; value: T }[]>();

  /** None yet, or those of another thread, where `values` are what was numbered there. */
  constructor(from?: { readonly digests: readonly NumberDigest[]; readonly values: readonly T[] }) {
    for (const digest of from?.digests ?? []) this.#add(digest, from?.values[digest.value] as T);
  }

  add(digits: string, value: T): void {
    const start = startOf(digits);
    const { length } = digits;
    this.#add({ start, length, ...digestOf(digits, 0, length) }, value);
  }

  #add(digest: Digest, value: T): void {
    const known = this.#byStart.get(digest.start) ?? [];
    if (known.some((other) => other.value === value && isSame(other.digest, digest))) return;
    known.push({ digest, value });
    this.#byStart.set(digest.start, known);
  }

  digests(numberOf: (value: T) => number): NumberDigest[] {
    return [...this.#byStart.values()]
      .flat()
      .map(({ digest, value }) => ({ ...digest, value: numberOf(value) }));
  }

  /** Looks where there may be a number, as the words of the text know; `seen` takes down where one may begin. */
  find(text: string, { numbers }: WordDigests, seen?: Seen): Found<T>[] {
    return numbers
      .flatMap(([start, end]) => runsOf(text.slice(start, end), start))
      .flatMap((run) => this.#findIn(run, seen));
  }

  #findIn(run: Run, seen: Seen | undefined): Found<T>[] {
    const found: Found<T>[] = [];
    const ends = new Map(run.groups.map((group) => [group.end, group.textEnd]));
    for (const group of run.groups) {
      const last = Math.min(group.end - 1, group.at + PREFIX);
      for (let at = group.at; at <= last; at++) {
        const start = startOf(run.digits, at);
        seen?.addNumber(start);
        for (const { digest, value } of this.#byStart.get(start) ?? []) {
          const end = ends.get(at + digest.length);
          const here = { ...digest, ...digestOf(run.digits, at, digest.length) };
          if (end !== undefined && isSame(digest, here))
            found.push({ values: [value], start: group.textStart, end, length: 0 });
        }
      }
    }
    return found;
  }
}

/**
 * The digits by which a value may be known: without leading zeros, with and without a country's code. A telephone
 * number with a word or two beside it is a number; a paragraph with one in it, a year or a day are words.
 */
export function numbersOf(value: string): string[] {
  const letters = value.match(/\p{L}/gu)?.length ?? 0;
  const isShort = words(value).length <= LONGEST;
  return runsOf(value)
    .filter((run) => run.digits.length > letters || (isShort && run.digits.length > 8 && !isYears(run)))
    .flatMap(({ digits }) => {
      const bare = digits.replace(/^0+/, '');
      // A number of eleven digits and more may begin with the code of its country, which has one to three.
      const shorter = bare.length > 10 ? [1, 2, 3].map((code) => bare.slice(code)) : [];
      return [bare, ...shorter.filter((rest) => rest.length > 8)];
    })
    .filter((digits) => digits.length >= SHORTEST_NUMBER);
}

/** The digest of the first digits of a number, or of what may be one in longer digits. */
export function startOf(digits: string, from = 0): number {
  return digestOf(digits, from, SHORTEST_NUMBER).low;
}

function isSame(a: Digest, b: Digest): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Of as many digits of a text, from a place on. */
function digestOf(digits: string, from: number, length: number): { low: number; high: number } {
  let low = 0x2545f491;
  let high = 0x6a09e667;
  for (let at = from; at < from + length; at++) {
    low = Math.imul(low ^ digits.charCodeAt(at), 0x01000193);
    // Stryker disable next-line ArithmeticOperator: any way of mixing will do.
    high = Math.imul(high + digits.charCodeAt(at), 0x5bd1e995);
  }
  return { low, high };
}

function isYears(run: Run): boolean {
  return run.groups.every(({ at, end }) => /^(?:19|20)\d\d$/.test(run.digits.slice(at, end)));
}

function runsOf(text: string, offset = 0): Run[] {
  const found: Run[] = [];
  let parts: string[] = [];
  let groups: Group[] = [];
  let length = 0;
  const close = () => {
    // Stryker disable next-line ConditionalExpression: shorter ones have no number in them.
    if (length >= SHORTEST_NUMBER) found.push({ digits: parts.join(''), groups });
    [parts, groups, length] = [[], [], 0];
  };
  eachWord(text, (start, end, folded) => {
    const word = folded ?? text.slice(start, end);
    if (!/^\d+$/.test(word)) return close();
    groups.push({ at: length, end: length + word.length, textStart: offset + start, textEnd: offset + end });
    parts.push(word);
    length += word.length;
  });
  close();
  return found;
}
