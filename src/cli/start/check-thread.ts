import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { wholeOf } from '#compose';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import type { Built } from '#publish';
import type { Page } from '#schema/page.ts';
import { buildSites } from '../build.ts';

/** What is to be built: everything, as it stands in the files now. */
export interface Order {
  readonly generation: number;
  readonly root: string;
  readonly today: string | undefined;
  /** Where both sites go. */
  readonly out: string;
}

/** What this thread tells, always of one order. */
export type News = { readonly generation: number } & (
  | {
      /** All is decided; no page is looked at yet. */
      readonly kind: 'compiled';
      /** Undefined while a file under `_data/` doesn't fit. */
      readonly pages: readonly Page[] | undefined;
      readonly diagnostics: readonly Diagnostic[];
      readonly held: readonly string[];
    }
  | {
      readonly kind: 'built';
      readonly isPublished: boolean;
      readonly diagnostics: readonly Diagnostic[];
      readonly held: readonly string[];
      /** How many files were read. */
      readonly files: number;
      /** Every document of both sites, as `_site/index.html`. */
      readonly documents: readonly string[];
    }
  | { readonly kind: 'failed'; readonly message: string }
);

/** A later order is there: nobody waits for this one any more. */
class Overtaken extends Error {}

/** The newest order's generation, which the first thread writes. */
const newest = new Int32Array(workerData as SharedArrayBuffer);

async function carryOut({ generation, root, today, out }: Order): Promise<void> {
  const tell = (news: News) => parentPort?.postMessage(news);
  const stillAsked = () => {
    if (Atomics.load(newest, 0) !== generation) throw new Overtaken();
  };
  try {
    const result = await buildSites({
      place: { root, today, now: new Date() },
      out,
      // Whatever else has errors, what is without is shown.
      hold: true,
      onCompiled({ built, diagnostics }, alsoHeld) {
        stillAsked();
        const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file);
        tell({
          kind: 'compiled',
          generation,
          pages: built && allPages(built.composition),
          diagnostics,
          held: [...new Set([...errors, ...alsoHeld])],
        });
      },
      onPart: stillAsked,
    });
    const documents = ['_site', '_staff'].flatMap((site) => documentsIn(join(out, site), site));
    tell({ kind: 'built', generation, ...result, held: [...result.held], documents });
  } catch (error) {
    if (!(error instanceof Overtaken))
      tell({ kind: 'failed', generation, message: (error as Error).message });
  }
}

function allPages({ publicPages, staffParts }: Built['composition']): Page[] {
  return [...publicPages, ...wholeOf(staffParts()).pages];
}

function documentsIn(folder: string, site: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${site}/${name.replaceAll('\\', '/')}`);
  } catch {
    // Nothing was built yet.
    return [];
  }
}

let queue = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  queue = queue.then(() => (Atomics.load(newest, 0) === order.generation ? carryOut(order) : undefined));
});
