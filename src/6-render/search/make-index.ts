import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { notSearched } from '#layouts/not-searched.ts';
import type { SearchEntry } from '#schema/page.ts';
import { put, type Target } from '../put.ts';
import { FOLDER } from './index-path.ts';
import { withMetadata } from './metadata.ts';
import { wordsOf } from './words.ts';

/** As many pages are on their way at once: Pagefind reads one while the next is made ready, and few are in memory. */
const MOST = 64;

/** A page of the site, as far as an index asks. */
export interface Findable {
  readonly url: string;
  /** Where its site begins: each language has words of its own. */
  readonly base: string;
  /** Below the folder of the site. */
  readonly file: string;
  /** Without, the page isn't found. */
  readonly search?: SearchEntry;
}

/** Pagefind's program is one for all builds of this process; it ends when the last of them has its files. */
let open = 0;

/** Makes the index of a site whose pages stand in a folder. */
export async function makeIndex(pages: readonly Findable[], site: Target): Promise<void> {
  const files = await filesOf(pages, site.folder);
  for (const { path, content } of files) put(site, join(FOLDER, 'pagefind', path), content);
  // Each language has words of its own: a slip of the keyboard isn't a word of another.
  for (const base of new Set(pages.map((page) => page.base))) {
    const urls = new Set(pages.filter((page) => page.base === base).map(({ url }) => url));
    put(site, join(base, FOLDER, 'words.json'), JSON.stringify(wordsOf(files, urls)));
  }
}

/** Those of Pagefind's files that are used. */
async function filesOf(pages: readonly Findable[], folder: string): Promise<readonly IndexFile[]> {
  open += 1;
  try {
    const { index } = sound(await createIndex({ rootSelector: 'main', excludeSelectors: [...notSearched] }));
    if (index === undefined) throw new Error('The search index could not be begun.');
    const add = async ({ url, file, search }: Findable) => {
      if (search === undefined) return;
      const html = readFileSync(join(folder, file), 'utf8');
      sound(await index.addHTMLFile({ url, content: withMetadata(html, search) }));
    };
    const underWay: Promise<void>[] = [];
    for (const page of pages) {
      if (underWay.length >= MOST) await underWay.shift();
      const one = add(page);
      // Whoever waits for it hears of its failure; until then nobody does.
      one.catch(() => {});
      underWay.push(one);
    }
    await Promise.all(underWay);
    // Not `writeFiles`: it answers before the last bytes are on the disk, and half a file would be read or go out.
    const { files } = sound(await index.getFiles());
    await index.deleteIndex();
    return usedOf(files);
  } finally {
    open -= 1;
    if (open === 0) await close();
  }
}

/** INVARIANT: a page that couldn't be read isn't passed over; nothing goes out then. */
function sound<A extends { readonly errors: readonly string[] }>(answer: A): A {
  // What Pagefind says may quote the page.
  if (answer.errors.length > 0) throw new Error('The search index could not be made.');
  return answer;
}

/**
 * Our page brings its own look and asks Pagefind directly: its widgets and their styles stay out, and so does the program
 * for languages that it knows no endings of, unless there is one.
 */
function usedOf(files: readonly IndexFile[]): readonly IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const programs = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return files.filter(({ path }) => programs.has(path) || USED.test(path));
}

const USED = /^(?:pagefind\.js|pagefind-entry\.json|[\w.-]+\.pf_meta|(?:fragment|index)\/.+)$/;
