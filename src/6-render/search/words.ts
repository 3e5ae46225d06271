import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** What Pagefind writes before the content of each of its files. */
const MARK = 'pagefind_dcd';

/** Shorter ones are looked up as they are: nearly every word of three letters is near another. */
const SHORTEST = 4;

/**
 * Every word the index finds on these pages, the frequent ones first: what the search page holds a word against that it doesn't know.
 * Made of the index's own files, so it can't hold another.
 */
export function wordsOf(files: readonly IndexFile[], urls: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_fragment')) continue;
    const {
      url,
      content: text,
      meta,
    } = JSON.parse(gunzipSync(content).toString('utf8').slice(MARK.length)) as {
      readonly url: string;
      readonly content: string;
      readonly meta: Readonly<Record<string, string>>;
    };
    if (!urls.has(url)) continue;
    for (const said of [text, meta.title, meta.terms, meta.facts])
      for (const [word] of (said ?? '').toLowerCase().matchAll(/\p{L}+/gu))
        if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
