import type { Hit, Search } from '#schema/withheld.ts';
import { inLonger } from './in-longer.ts';
import { QUOTATION } from './masks.ts';

/** So many phrases are looked up one by one; for more it takes less time to find all of them. */
const FEW = 200;

/** So many characters of values aren't too many to be held once more. */
const NOT_MUCH = 40_000_000;

/** Between values; no page has it, and no phrase goes on over it. */
const BETWEEN = '\0';

/**
 * Space that isn't one blank: paragraphs are parted otherwise in a value than on a page. A mark of the order of bytes is
 * space to a pattern, and parts no words.
 */
const SPACE = /[^\S \ufeff][^\S\ufeff]*| [^\S\ufeff]+/g;

/** Of these nothing is part of a word, whatever stands beside it. */
const EDGE = /[\0\t\n .,;:!?()"]/;

/**
 * Runs of words that published wording holds. Most are there letter by letter. If one isn't, or if there are many, all are
 * found by the same search as the hits, so that asking about a hit costs one look, however much of a page is boilerplate
 * that somebody else's withheld text has too.
 */
export class Quotations {
  readonly #search: Search;
  readonly #values: readonly string[];
  readonly #known = new Set<Hit['withheld']>();
  /** All values, while they are looked through one by one. */
  #text: string | undefined;
  /** As many phrases are looked up one by one. */
  readonly #few: number;
  /** Whether whatever isn't known is none. */
  #isWhole = false;

  constructor(search: Search, values: readonly string[]) {
    this.#search = search;
    this.#values = values;
    this.#few = values.reduce((sum, { length }) => sum + length, 0) > NOT_MUCH ? 0 : FEW;
  }

  /** Whether the words of the text are a quotation of published wording. Short ones depend on what stands around them. */
  has({ withheld, length, start, end }: Hit, text: string): boolean {
    if (length < QUOTATION) return false;
    if (this.#isWhole || this.#known.has(withheld)) return this.#known.has(withheld);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: finding all gives the same answer.
    if (this.#known.size < this.#few && this.#stands(text.slice(start, end))) {
      this.#known.add(withheld);
      return true;
    }
    this.#findAll();
    return this.#known.has(withheld);
  }

  /** Whether the very same letters stand in a value, as words, however these are parted. */
  #stands(said: string): boolean {
    if (said.includes(BETWEEN)) return false;
    this.#text ??= [BETWEEN, ...this.#values, BETWEEN].join(BETWEEN).replace(SPACE, ' ');
    const all = this.#text;
    const sought = said.replace(SPACE, ' ');
    for (let at = all.indexOf(sought); at !== -1; at = all.indexOf(sought, at + 1))
      if (EDGE.test(all.charAt(at - 1)) && EDGE.test(all.charAt(at + sought.length))) return true;
    return false;
  }

  #findAll(): void {
    const all = new Set(this.#values);
    // What stands in the longer one is found there.
    const twice = inLonger(all);
    for (const value of all) {
      if (twice.has(value)) continue;
      for (const hit of this.#search.find(value)) if (hit.length >= QUOTATION) this.#known.add(hit.withheld);
    }
    this.#isWhole = true;
    this.#text = undefined;
  }
}
