import type { PublicPage } from '#schema/page.ts';
import { startThread } from '#threads/start-thread.ts';
import { fileOf } from '../html.ts';
import type { Target } from '../put.ts';
import { type Findable, makeIndex } from './make-index.ts';

/** With fewer pages a thread of its own takes longer to start than it saves. */
const MANY = 500;

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
  return new Promise((resolve, reject) => {
    startThread('src/6-render/search/threads/listen.ts', {
      workerData: { pages, folder, standing: standing?.folder },
    })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error('The search index could not be made.')),
      );
  });
}
