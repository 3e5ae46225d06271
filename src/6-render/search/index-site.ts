import type { Worker } from 'node:worker_threads';
import type { PublicPage } from '#schema/page.ts';
import { startThread } from '#threads/start-thread.ts';
import { fileOf } from '../html.ts';
import type { Target } from '../put.ts';
import { type Findable, makeIndex } from './make-index.ts';

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

/**
 * Reads the staged pages that say how they are found, and writes an index of their main texts. That of a large site is made
 * in another thread: Pagefind waits for an answer after each portion, and this thread is busy with other pages.
 */
export async function indexSite(
  pages: readonly PublicPage[],
  site: Target,
  many: number = MANY,
): Promise<void> {
  const findable = pages.map((page): Findable => {
    const { url, site, search } = page;
    return { url, base: site.base, file: fileOf(page), ...(search === undefined ? {} : { search }) };
  });
  await (findable.length < many ? makeIndex(findable, site) : inThread(findable, site));
}

/** INVARIANT: fulfilled only if the thread came to its end by itself. */
function inThread(pages: readonly Findable[], { folder, standing }: Target): Promise<void> {
  const thread = ready ?? newThread();
  ready = undefined;
  thread.ref();
  return new Promise((resolve, reject) => {
    thread
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error('The search index could not be made.')),
      );
    thread.postMessage({ pages, folder, standing: standing?.folder });
  });
}

function newThread(): Worker {
  return startThread('src/6-render/search/threads/listen.ts');
}
