import { gunzipSync } from 'node:zlib';

/** What Pagefind writes before the content of each of its files. */
const MARK = 'pagefind_dcd';

/** Shorter ones are looked up as they are: nearly every word of three letters is near another. */
const SHORTEST = 4;

/** A page as an index has it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export function fragmentOf(file: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(file).toString('utf8').slice(MARK.length));
}

/**
 * The words an index finds: what the search page holds a word against that it doesn't know. Made of the index's own files,
 * so it can't hold another.
 */
export class Words {
  readonly #counts = new Map<string, number>();

  add({ content, meta }: Fragment): void {
    for (const said of [content, meta.title, meta.terms, meta.facts])
      for (const [word] of (said ?? '').toLowerCase().matchAll(/\p{L}+/gu))
        if (word.length >= SHORTEST) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** Every word, the frequent ones first. */
  get all(): string[] {
    return [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  }
}
