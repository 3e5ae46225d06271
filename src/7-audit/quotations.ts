import type { Hit, Search } from '#schema/withheld.ts';
import { QUOTATION } from './masks.ts';

/**
 * Runs of words that published wording holds. They are found by the same search as the hits, so that asking about a hit
 * costs one look, however much of a page is boilerplate that somebody else's withheld text has too.
 */
export class Quotations {
  readonly #known = new Set<Hit['withheld']>();

  constructor(search: Search, values: Iterable<string>) {
    for (const value of new Set(values)) {
      for (const hit of search.find(value)) if (hit.length >= QUOTATION) this.#known.add(hit.withheld);
    }
  }

  /** Whether the words are a quotation of published wording. Short ones depend on what stands around them. */
  has({ withheld }: Hit): boolean {
    return this.#known.has(withheld);
  }
}
