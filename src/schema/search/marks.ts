export const BEGINNING = 1;
export const WHOLE = 2;

/**
 * What digests are: two bits for each, one for the beginning of a phrase and one for a whole phrase. It may say yes for
 * nothing, and never no for something.
 */
export class Marks {
  readonly #all = new Map<number, number>();
  #bits: Uint32Array | undefined;

  /** Of none yet, or as another `Marks` had them ready; to those nothing is added. */
  constructor(bits?: Uint32Array) {
    this.#bits = bits;
  }

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

export function markOf(bits: Uint32Array, digest: number): number {
  return ((bits[(digest >>> 4) & (bits.length - 1)] as number) >>> ((digest & 15) * 2)) & 3;
}
