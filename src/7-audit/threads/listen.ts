// The whole life of a helping thread: it gets one job and does it.
import { parentPort } from 'node:worker_threads';
import { help } from './thread.ts';
import type { Job } from './work.ts';

parentPort?.once('message', (job: Job) => help(job, (sent) => parentPort?.postMessage(sent)));
