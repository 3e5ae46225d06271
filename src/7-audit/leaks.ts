import type { Hit, Search, Sought } from '#schema/withheld.ts';
import type { AuditInput } from './audit.ts';
import { Masks, QUOTATION } from './masks.ts';
import { Quotations } from './quotations.ts';
import type { SearchText } from './texts/search-text.ts';
import type { Trace } from './trace.ts';

/** A withheld value where it may not stand. */
export interface Leak {
  readonly withheld: Sought;
  readonly text: SearchText;
}

/** Finds withheld values in texts, and knows of each place whether it may stand there. */
export class Leaks {
  readonly #search: Search;
  readonly #practice: Shown;
  readonly #everyone: Shown;
  readonly #ofPerson: (person: string) => Shown;
  #latest: { readonly person: string; readonly shown: Shown } | undefined;

  constructor(search: Search, { everywhere, ofPerson }: AuditInput['mayShow']) {
    this.#search = search;
    this.#practice = new Shown(search, () => everywhere);
    this.#everyone = new Shown(search, () => [...ofPerson.values()].flat());
    this.#ofPerson = (person) => new Shown(search, () => ofPerson.get(person) ?? []);
  }

  /** Of texts that stand on a person's page, or on one of nobody's. `trace` takes down what else there is to know of them. */
  *in(texts: Iterable<SearchText>, person: string | undefined, trace?: Trace): Generator<Leak> {
    if (this.#search.isEmpty) {
      // Nothing is found where nothing is sought; this saves the look.
      trace?.pass();
      return;
    }
    for (const text of texts) {
      const hits = this.#search.find(text.text, trace?.seen);
      trace?.add(text, hits);
      for (const hit of hits) {
        const withheld = meant(hit, person, text);
        if (withheld === undefined) continue;
        // What is somebody else's is searched as on a list: anyone may have published the same words.
        const owner = withheld.person === person ? person : undefined;
        if (!this.#shownTo(owner).some((shown) => shown.has(hit, text))) yield { withheld, text };
      }
    }
    trace?.end();
  }

  /** Everywhere the practice's own words; on lists everyone's, on a person's pages the person's. */
  #shownTo(person: string | undefined): readonly Shown[] {
    if (person === undefined) return [this.#practice, this.#everyone];
    // Stryker disable next-line ConditionalExpression: made anew it is the same; a person's files follow each other.
    if (this.#latest?.person !== person) this.#latest = { person, shown: this.#ofPerson(person) };
    return [this.#latest.shown, this.#practice];
  }
}

/** On a person's own pages each of their values counts, elsewhere those that say enough. */
function meant({ withheld }: Hit, person: string | undefined, text: SearchText): Sought | undefined {
  const own = withheld.find((one) => one.person === person);
  if (own !== undefined && (text.audience !== 'code' || own.isTelling)) return own;
  return withheld.find(({ isTelling }) => isTelling);
}

/** What may be shown on some pages; each part is made when a hit first asks for it. */
class Shown {
  readonly #search: Search;
  readonly #values: () => readonly string[];
  /** As they were written. */
  #whole: ReadonlySet<string> | undefined;
  #quotations: Quotations | undefined;
  #masks: Masks | undefined;

  constructor(search: Search, values: () => readonly string[]) {
    this.#search = search;
    this.#values = values;
  }

  has(hit: Hit, { text, audience }: SearchText): boolean {
    // Most hits are a whole value, letter by letter: of a large practice the masks need not be made for them.
    this.#whole ??= new Set(this.#values());
    // Stryker disable next-line ConditionalExpression: the masks say the same, more slowly.
    if (this.#whole.has(text.slice(hit.start, hit.end))) return true;
    // Most others are too short for a quotation, and then nobody asks for one.
    // Stryker disable next-line ConditionalExpression,EqualityOperator,BlockStatement: the masks say the same, more slowly.
    if (hit.length >= QUOTATION) {
      this.#quotations ??= new Quotations(this.#search, this.#values());
      // Stryker disable next-line ConditionalExpression: the masks say the same, more slowly.
      if (this.#quotations.has(hit, text)) return true;
    }
    this.#masks ??= new Masks(this.#values());
    return audience === 'shown'
      ? this.#masks.cover(text, hit.start, hit.end)
      : this.#masks.hold(text, hit.start, hit.end);
  }
}
