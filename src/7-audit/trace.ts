import { type Hit, Seen } from '#schema/withheld.ts';
import { AROUND } from './masks.ts';
import type { SearchText } from './texts/search-text.ts';

/**
 * What is left of a file's texts when they were searched: plain data. With it a later build knows of other values that they
 * aren't there, and looks again at the places where one stood and was allowed to.
 */
export interface Traced {
  /** Which words and numbers there were: the bits of `Seen`. */
  readonly seen: Uint8Array;
  /** Stretches with a value in them, and as much around it as can decide whether it may stand there. */
  readonly places: readonly SearchText[];
}

/** Takes down a file's texts while they are searched. */
export class Trace {
  readonly seen = new Seen();
  readonly #places: SearchText[] = [];
  #bits: Uint8Array | undefined;

  add(item: SearchText, hits: readonly Hit[]): void {
    const around = hits
      .map(({ start, end }): [number, number] => [Math.max(0, start - AROUND), end + AROUND])
      .sort(([a], [b]) => a - b);
    const stretches: [number, number][] = [];
    for (const [from, to] of around) {
      const last = stretches.at(-1);
      if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
      else stretches.push([from, to]);
    }
    for (const [from, to] of stretches) this.#places.push({ ...item, text: item.text.slice(from, to) });
  }

  /** All texts were searched, to the last. */
  end(): void {
    this.#bits = this.seen.bits();
  }

  /** Nobody looked, since nothing was sought: whatever may be sought later may be there. */
  pass(): void {
    this.#bits = Seen.anything();
  }

  /** INVARIANT: undefined of texts that weren't searched to the end. */
  get traced(): Traced | undefined {
    return this.#bits && { seen: this.#bits, places: this.#places };
  }
}
