import { plain } from './plain.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Names that may be of several words, found by their first word: a text is walked once, however many names there are. */
export class Phrases {
  readonly #byFirstWord = new Map<string | undefined, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const written = plain(name.normalize('NFKC')).trim();
      // A name without a letter is kept under no word: it is never found.
      const first = written.match(/[\p{L}\p{M}]+/u)?.[0];
      const others = this.#byFirstWord.get(first);
      if (others === undefined) this.#byFirstWord.set(first, [written]);
      else others.push(written);
    }
    // Longest first, so that “South Korea” is not left as “South”.
    for (const names of this.#byFirstWord.values()) names.sort((a, b) => b.length - a.length);
  }

  /** Where such a name stands in a plain text. */
  *in(text: string): Generator<readonly [from: number, to: number]> {
    let after = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      if (index < after) continue;
      const to = [word, word.replace(/s$/, '')]
        .flatMap((first) => this.#byFirstWord.get(first))
        .map((name) => name && this.#endAt(text, index, name))
        .find((end) => typeof end === 'number');
      if (to === undefined) continue;
      after = to;
      yield [index, to];
    }
  }

  /** Where a name that begins here ends, with the ending of a plural. */
  #endAt(text: string, from: number, name: string): number | undefined {
    if (!text.startsWith(name, from)) return undefined;
    const end = from + name.length;
    for (const suffix of ['', 's', 'es'])
      if (text.startsWith(suffix, end) && !LETTER.test(text.charAt(end + suffix.length)))
        return end + suffix.length;
    return undefined;
  }
}
