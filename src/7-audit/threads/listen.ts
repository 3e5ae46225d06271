// The whole life of a helping thread: it gets job after job, until it is ended.
import { parentPort } from 'node:worker_threads';
import { help } from './thread.ts';
import type { Job } from './work.ts';

parentPort?.on('message', (job: Job) => help(job, (sent) => parentPort?.postMessage(sent)));
