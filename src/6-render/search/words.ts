import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

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

/** How often each word stands on pages. */
export type Counts = readonly (readonly [word: string, count: number])[];

/**
 * The words that an index finds, by what `baseOf` says of an address: where its language begins. Made of the index's own
 * files, so it can't hold another.
 */
export function wordsIn(
  files: readonly IndexFile[],
  baseOf: (url: string) => string | undefined,
): Readonly<Record<string, Counts>> {
  const words = new Map<string, Map<string, number>>();
  for (const { path, content: file } of files) {
    if (!path.endsWith('.pf_fragment')) continue;
    const { url, content, meta } = JSON.parse(
      gunzipSync(file).toString('utf8').slice(MARK.length),
    ) as Fragment;
    const base = baseOf(url);
    if (base === undefined) continue;
    const counts = words.get(base) ?? new Map<string, number>();
    words.set(base, counts);
    for (const said of [content, meta.title, meta.terms, meta.facts])
      for (const [word] of (said ?? '').toLowerCase().matchAll(/\p{L}+/gu))
        if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(Array.from(words, ([base, counts]) => [base, [...counts]]));
}

/** Every word, the frequent ones first: what the search page holds a word against that it doesn't know. */
export function frequentFirst(all: readonly Counts[]): string[] {
  const counts = new Map<string, number>();
  for (const [word, count] of all.flat()) counts.set(word, (counts.get(word) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
