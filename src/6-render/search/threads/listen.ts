// The whole life of a thread that makes the indexes of one site.
import { parentPort } from 'node:worker_threads';
import { StandingSite } from '#standing/standing-site.ts';
import { type Indexing, makeIndexes } from '../make-index.ts';

export interface Job extends Indexing {
  /** Folders: that of the site, and of the one that stands. */
  readonly folder: string;
  readonly standing: string | undefined;
}

parentPort?.once('message', async ({ folder, standing, ...indexing }: Job) => {
  const site = { folder, standing: standing === undefined ? undefined : new StandingSite(standing) };
  parentPort?.postMessage(await makeIndexes(indexing, site));
});
