// The whole life of a thread that makes one index.
import { parentPort, workerData } from 'node:worker_threads';
import type { Target } from '../../put.ts';
import { type Findable, makeIndex } from '../make-index.ts';

interface Job {
  readonly pages: readonly Findable[];
  readonly site: Target;
}

if (parentPort !== null) {
  const { pages, site } = workerData as Job;
  await makeIndex(pages, site);
}
