import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { FOLDED_FORMS, words } from './search/fold.ts';
import { gluedOf } from './search/glued.ts';
import { type NumberDigest, Numbers, numbersOf, startOf } from './search/numbers.ts';
import { LONGEST, type PhraseDigests, Phrases } from './search/phrases.ts';
import { Seen } from './search/seen.ts';
import { WordDigests } from './search/word-digests.ts';
import { isDay } from './value.ts';

export { FOLDED_FORMS, gluedOf, Seen, words };

const SECRET = '[withheld]';

/** Fewer words than these say too little for a page that isn't the person's own. */
const TELLING = 3;

// INVARIANT: not exported; `Search` below is the only reader of a withheld value's words, and keeps only their digests.
let wordsOf: (withheld: Withheld) => ReadonlyArray<readonly string[]>;
let digitsOf: (withheld: Withheld) => readonly string[];

/**
 * A private value on its way to the audit. It prints as `[withheld]` in a template string, in JSON and in
 * `console.log`; it can be looked for in a text, and nothing gives it back.
 */
export class Withheld {
  readonly #words: ReadonlyArray<readonly string[]>;
  readonly #numbers: readonly string[];
  /** How many words it has. */
  readonly length: number;
  /** Whose it is: a provider's slug, or empty for what belongs to no one person. */
  readonly person: string;
  /** Where it stands, for messages: file and field, never the value. */
  readonly place: string;
  /** Whether it says enough to be looked for on any page: three words, or a number of seven digits. */
  readonly isTelling: boolean;

  /** The value is the wording as people would read it, or its Markdown. */
  constructor(value: string, about: { readonly person: string; readonly place: string }) {
    const all = words(value);
    const shown = value.replace(/\]\([^()\s]*\)/g, '] ');
    this.#words = shown === value ? [all] : [all, words(shown)];
    this.length = all.length;
    // A day among comments and records is one of many that any page may name; a person's is theirs.
    this.#numbers = about.person === '' && isDay(value.trim()) ? [] : numbersOf(value);
    this.person = about.person;
    this.place = about.place;
    this.isTelling = this.#numbers.length > 0 || (all.length >= TELLING && !isDay(all.join('-')));
    Object.freeze(this);
  }

  /** Whether the value stands in the text, at word boundaries, in any case, width, punctuation or spacing. */
  foundIn(text: string): boolean {
    return new Search([this]).find(text).length > 0;
  }

  static {
    wordsOf = (withheld) => withheld.#words;
    digitsOf = (withheld) => withheld.#numbers;
  }

  toString(): string {
    return SECRET;
  }
  toJSON(): string {
    return SECRET;
  }
  [Symbol.toPrimitive](): string {
    return SECRET;
  }
  [inspect.custom](): string {
    return SECRET;
  }
}

/** What may be said of a withheld value: whose it is, where it stands, whether it counts on any page. */
export type Sought = Pick<Withheld, 'person' | 'place' | 'isTelling'>;

/** A search on its way to another thread: digests, and what may be said of each value. */
export interface SearchDigests {
  readonly sought: readonly Sought[];
  readonly phrases: PhraseDigests;
  readonly numbers: readonly NumberDigest[];
}

/** Where a value was found: characters `start` to `end` of the searched text. */
export interface Hit {
  /** Everyone's value that reads like this; at least one. The same list wherever the same words are found. */
  readonly withheld: readonly Sought[];
  readonly start: number;
  readonly end: number;
  /** How many words were found; 0 for a number. */
  readonly length: number;
}

/** Looks for many values in one pass over a text; more values don't make a text take longer. */
export class Search {
  /** Nothing is looked for. */
  readonly isEmpty: boolean;
  readonly #sought: readonly Sought[];
  readonly #phrases: Phrases<Sought>;
  readonly #numbers: Numbers<Sought>;
  readonly #words = new WordDigests();

  /** From the values, or from what another search has made of them. */
  constructor(from: readonly Withheld[] | SearchDigests) {
    const digests = 'sought' in from ? from : undefined;
    const values = 'sought' in from ? from.sought : from;
    this.isEmpty = values.length === 0;
    this.#sought = values;
    this.#phrases = new Phrases(digests && { digests: digests.phrases, values });
    this.#numbers = new Numbers(digests && { digests: digests.numbers, values });
    if ('sought' in from) return;
    for (const withheld of from) {
      for (const all of wordsOf(withheld))
        eachRun(all, this.#words, (from, to) => this.#phrases.add(this.#words, from, to, withheld));
      for (const digits of digitsOf(withheld)) this.#numbers.add(digits, withheld);
    }
  }

  /** The same search as nothing but numbers and places. */
  digests(): SearchDigests {
    const numbers = new Map(this.#sought.map((one, at) => [one, at]));
    const numberOf = (one: Sought) => numbers.get(one) as number;
    return {
      sought: this.#sought.map(({ person, place, isTelling }) => ({ person, place, isTelling })),
      phrases: this.#phrases.digests(numberOf),
      numbers: this.#numbers.digests(numberOf),
    };
  }

  /** All places where a value stands; `seen` takes down all words and numbers, whether they are sought or not. */
  find(text: string, seen?: Seen): Hit[] {
    this.#words.read(text);
    seen?.addWords(this.#words);
    const found = [...this.#phrases.find(this.#words), ...this.#numbers.find(text, this.#words, seen)];
    return found.map(({ values, start, end, length }) => ({ withheld: values, start, end, length }));
  }
}

/** A paragraph need not come out whole to have come out: any run of its words counts. A few count as one word, too. */
function eachRun(
  all: readonly string[],
  digests: WordDigests,
  add: (from: number, to: number) => void,
): void {
  const glued = gluedOf(all);
  for (const text of [...(glued === undefined ? [] : [glued]), all.join(' ')]) {
    digests.read(text);
    const { count } = digests;
    for (let to = Math.min(count, LONGEST); to <= count; to++) add(Math.max(0, to - LONGEST), to);
  }
}

/**
 * Values by digests that tell one from another and nothing else: with another salt they are others. Two that read alike and
 * count alike are one, wherever they stand.
 */
export function identitiesOf(values: readonly Withheld[], salt: string): string[] {
  return values.map((value) =>
    createHmac('sha256', salt)
      .update(JSON.stringify([wordsOf(value), digitsOf(value), value.person, value.isTelling]))
      .digest('base64url'),
  );
}

/** Tells of texts that were searched for other values whether these could be in them, by what was seen there. */
export class Newcomers {
  readonly #runs: ReadonlyArray<readonly number[]>;
  readonly #numbers: readonly number[];

  constructor(values: readonly Withheld[]) {
    const digests = new WordDigests();
    const runs: number[][] = [];
    for (const all of values.flatMap((value) => wordsOf(value)))
      eachRun(all, digests, (from, to) => runs.push([...digests.low.subarray(from, to)]));
    // One without words is found by its number, or nowhere.
    this.#runs = runs.filter(({ length }) => length > 0);
    this.#numbers = values.flatMap((value) => digitsOf(value)).map((digits) => startOf(digits));
  }

  /** INVARIANT: true wherever `Search` would find one of them; it may be true elsewhere. */
  mayBeIn(seen: Seen): boolean {
    return (
      this.#runs.some((run) => run.every((word) => seen.mayHaveWord(word))) ||
      this.#numbers.some((start) => seen.mayHaveNumber(start))
    );
  }
}
