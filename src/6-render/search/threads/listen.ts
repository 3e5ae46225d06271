// The whole life of a thread that makes one index.
import { parentPort } from 'node:worker_threads';
import { StandingSite } from '#standing/standing-site.ts';
import { type Findable, makeIndex } from '../make-index.ts';

interface Job {
  readonly pages: readonly Findable[];
  /** Folders: that of the site, and of the one that stands. */
  readonly folder: string;
  readonly standing: string | undefined;
}

parentPort?.once('message', ({ pages, folder, standing }: Job) =>
  makeIndex(pages, {
    folder,
    standing: standing === undefined ? undefined : new StandingSite(standing),
  }),
);
