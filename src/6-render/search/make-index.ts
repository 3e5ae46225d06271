import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { notSearched } from '#layouts/not-searched.ts';
import { digestOfData } from '#schema/results.ts';
import { digestOf } from '#standing/site-file.ts';
import { put, type Target } from '../put.ts';
import { digestOfFiles, putIndexAgain } from './index-again.ts';
import type { Findable, IndexPart } from './index-parts.ts';
import { FOLDER, MAIN } from './index-path.ts';
import { withMetadata } from './metadata.ts';
import { type Counts, frequentFirst, wordsIn } from './words.ts';

/** As many pages are on their way at once: Pagefind reads one while the next is made ready. */
const MOST = 64;

/** What is to be made of a site whose pages stand. */
export interface Indexing {
  /** Where the site begins in each of its languages. */
  readonly bases: readonly string[];
  /** What was made of the site that stands. */
  readonly known: MadeIndexes;
}

/** By its folder what is known of each index. */
export type MadeIndexes = Readonly<Record<string, MadeIndex>>;
interface MadeIndex {
  /** The digest of the pages it was made of. */
  readonly of: string;
  /** The digest of the files that came of them. */
  readonly made: string;
  /** What it finds, by where each language begins. */
  readonly words: Readonly<Record<string, Counts>>;
}

/** A page as Pagefind gets it. */
interface Document {
  readonly url: string;
  readonly content: string;
}

/** Pagefind's program is one for all builds of this process; it ends when the last of them has its files. */
let open = 0;

/** Makes every index of a site, and the words of each language; an index of the same pages is put as it stands. */
export async function makeIndexes(
  parts: Iterable<IndexPart> | AsyncIterable<IndexPart>,
  { bases, known }: Indexing,
  site: Target,
): Promise<MadeIndexes> {
  const all: Record<string, MadeIndex> = {};
  open += 1;
  try {
    for await (const part of parts) {
      // Read twice where it is made, so that never all of them are in memory.
      const of = digestOfData(
        part.pages.map((page) => [page.url, page.search, page.digest ?? digestOf(htmlOf(page, site))]),
      );
      const before = known[part.folder];
      all[part.folder] =
        before?.of === of && putIndexAgain(site, part.folder, before.made)
          ? before
          : { of, ...(await makeIndex(part, site)) };
    }
  } finally {
    open -= 1;
    if (open === 0) await close();
  }
  for (const base of bases) {
    // A slip of the keyboard isn't a word of another language.
    const words = frequentFirst(Object.values(all).map((one) => one.words[base] ?? []));
    put(site, join(base, FOLDER, 'words.json'), JSON.stringify(words));
  }
  return all;
}

function htmlOf({ file }: Findable, { folder }: Target): string {
  return readFileSync(join(folder, file), 'utf8');
}

async function makeIndex({ folder, pages }: IndexPart, site: Target): Promise<Omit<MadeIndex, 'of'>> {
  const documents = function* (): Generator<Document> {
    for (const page of pages) yield { url: page.url, content: withMetadata(htmlOf(page, site), page.search) };
  };
  const files = await filesOf(documents(), folder);
  for (const { path, content } of files) put(site, path, content);
  const baseOf = new Map(pages.map(({ url, base }) => [url, base]));
  return {
    made: digestOfFiles(new Map(files.map(({ path, content }) => [path, digestOf(content)]))),
    words: wordsIn(files, (url) => baseOf.get(url)),
  };
}

/** Those of Pagefind's files that are used, with paths below the site. */
async function filesOf(documents: Iterable<Document>, folder: string): Promise<readonly IndexFile[]> {
  const { index } = sound(await createIndex({ rootSelector: 'main', excludeSelectors: [...notSearched] }));
  if (index === undefined) throw new Error('The search index could not be begun.');
  const underWay: Promise<unknown>[] = [];
  for (const document of documents) {
    if (underWay.length >= MOST) await underWay.shift();
    const one = index.addHTMLFile(document).then(sound);
    // Whoever waits for it hears of its failure; until then nobody does.
    one.catch(() => {});
    underWay.push(one);
  }
  await Promise.all(underWay);
  // Not `writeFiles`: it answers before the last bytes are on the disk, and half a file would be read or go out.
  const { files } = sound(await index.getFiles());
  await index.deleteIndex();
  return usedOf(files, folder === MAIN).map(({ path, content }) => ({
    path: join(folder, path),
    content: path === 'pagefind-entry.json' ? inOrder(content) : content,
  }));
}

/** Pagefind lists languages in any order, in each run another one. */
function inOrder(entry: Uint8Array): Uint8Array {
  const { languages, ...rest } = JSON.parse(Buffer.from(entry).toString()) as { readonly languages: object };
  const sorted = Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(JSON.stringify({ ...rest, languages: sorted }));
}

/** INVARIANT: a page that couldn't be read isn't passed over; nothing goes out then. */
function sound<A extends { readonly errors: readonly string[] }>(answer: A): A {
  // What Pagefind says may quote the page.
  if (answer.errors.length > 0) throw new Error('The search index could not be made.');
  return answer;
}

/**
 * Our page brings its own look and asks Pagefind directly: its widgets and their styles stay out, and so does the program
 * for languages that it knows no endings of, unless there is one. One program serves all indexes.
 */
function usedOf(files: readonly IndexFile[], isMain: boolean): readonly IndexFile[] {
  if (!isMain) return files.filter(({ path }) => OF_INDEX.test(path));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const programs = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return files.filter(({ path }) => path === 'pagefind.js' || programs.has(path) || OF_INDEX.test(path));
}

const OF_INDEX = /^(?:pagefind-entry\.json|[\w.-]+\.pf_meta|(?:fragment|index)\/.+)$/;
