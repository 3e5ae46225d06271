// The whole life of a thread that makes one index.
import { parentPort, workerData } from 'node:worker_threads';
import { type Findable, makeIndex } from '../make-index.ts';

interface Job {
  readonly pages: readonly Findable[];
  readonly folder: string;
}

if (parentPort !== null) {
  const { pages, folder } = workerData as Job;
  await makeIndex(pages, folder);
}
