import type { Worker } from 'node:worker_threads';
import type { PublicPage } from '#schema/page.ts';
import { digestOfData, NO_RESULTS, type Results } from '#schema/results.ts';
import { startThread } from '#threads/start-thread.ts';
import type { Target } from '../put.ts';
import { type IndexPart, indexParts } from './index-parts.ts';
import { type Indexing, type MadeIndexes, makeIndexes } from './make-index.ts';
import type { Job, Said } from './threads/listen.ts';

/** With fewer pages a thread of its own takes longer to start than it saves. */
const MANY = 500;

/** A thread that has begun and waits for its pages. */
let ready: Worker | undefined;

/** Has a thread begin that will index a site of at least so many pages: it takes a second, in which this one compiles. */
export function readyToIndex(pages: number): void {
  if (pages < MANY || ready !== undefined) return;
  const thread = newThread();
  ready = thread;
  // A build that comes to nothing needn't wait for it.
  thread.unref();
  // What keeps it from beginning is heard of by whoever needs one, and begins another.
  thread.on('error', () => {});
  thread.on('exit', () => {
    if (ready === thread) ready = undefined;
  });
}

/** What was made of the pages of the site that stands is known by this name. */
const KNOWN = digestOfData(['search indexes']);

/**
 * Reads the staged pages that say how they are found, and writes indexes of their main texts. Those of a large site are made
 * in another thread: Pagefind waits for an answer after each portion, and this thread is busy with other pages.
 */
export function indexSite(
  pages: readonly PublicPage[],
  site: Target,
  results: Results = NO_RESULTS,
  many: number = MANY,
): Promise<void> {
  const parts = indexParts(pages, (file) => site.standing?.linked.get(file)?.digest);
  const bases = [...new Set(pages.map((page) => page.site.base))];
  // Whoever waits keeps nothing of the pages but what is found of them.
  return index(parts, bases, site, results, pages.length < many ? makeIndexes : inThread);
}

async function index(
  parts: IndexPart[],
  bases: readonly string[],
  site: Target,
  results: Results,
  make: typeof inThread,
): Promise<void> {
  const known = (results.find(KNOWN) ?? {}) as MadeIndexes;
  results.keep(KNOWN, await make(parts, { bases, known }, site));
}

/** Each part is handed over when it is asked for. INVARIANT: fulfilled only if the thread came to its end by itself. */
function inThread(
  parts: IndexPart[],
  indexing: Indexing,
  { folder, standing }: Target,
): Promise<MadeIndexes> {
  const thread = ready ?? newThread();
  ready = undefined;
  thread.ref();
  return new Promise((resolve, reject) => {
    let made: MadeIndexes | undefined;
    thread
      .on('message', (said: Said) => {
        if (said === 'next') thread.postMessage(parts.shift());
        else made = said;
      })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 && made !== undefined
          ? resolve(made)
          : reject(new Error('The search index could not be made.')),
      );
    thread.postMessage({
      ...indexing,
      folder,
      standing: standing?.folder,
      first: parts.shift(),
    } satisfies Job);
  });
}

function newThread(): Worker {
  return startThread('src/6-render/search/threads/listen.ts');
}
