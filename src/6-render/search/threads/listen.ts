// The whole life of a thread that makes one index.
import { workerData } from 'node:worker_threads';
import { type Findable, makeIndex } from '../make-index.ts';

const { pages, folder } = workerData as { readonly pages: readonly Findable[]; readonly folder: string };
await makeIndex(pages, folder);
