import { Worker } from 'node:worker_threads';
import type { AuditedFile } from '../file-audit.ts';
import type { Job } from './work.ts';

/** A thread takes half a second to start; so many pages take longer. */
const MANY = 300;

/** More threads wait for the disk and for each other, and each takes its share of memory. */
const MOST = 3;

/** How many threads are worth starting beside this one. */
export function helpersFor(pages: number, processors: number): number {
  return pages < MANY ? 0 : Math.min(MOST, processors - 1);
}

/** What a helper sends: files it has looked at, or nothing when none is left. */
export type Sent = { readonly from: number; readonly files: readonly AuditedFile[] } | undefined;

/** Other threads that look at files, too. */
export class Helpers {
  readonly #workers: readonly Worker[];
  readonly #ends: readonly Promise<void>[];
  #done: (from: number, files: readonly AuditedFile[]) => void = () => {};

  constructor(count: number) {
    // Compiled, as in the package, it needs nobody to load TypeScript for it.
    const start = import.meta.url.endsWith('.ts') ? './boot.mjs' : './listen.js';
    const script = new URL(start, import.meta.url);
    this.#workers = Array.from({ length: count }, () => new Worker(script, { execArgv: [] }));
    this.#ends = this.#workers.map((worker) => this.#endOf(worker));
    // A failure before the work begins is heard of when it does.
    for (const end of this.#ends) end.catch(() => {});
  }

  /** Fulfilled when none of them has anything left to do. INVARIANT: one that fails fails the audit. */
  async work(job: Job, done: (from: number, files: readonly AuditedFile[]) => void): Promise<void> {
    this.#done = done;
    for (const worker of this.#workers) worker.postMessage(job);
    await Promise.all(this.#ends);
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #endOf(worker: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      // What it threw may quote a page, so it is not repeated.
      const fail = () =>
        reject(
          new Error('The audit could not be finished: a thread of it failed. Nothing goes out unchecked.'),
        );
      worker.on('message', (sent: Sent) => {
        if (sent === undefined) resolve();
        else this.#done(sent.from, sent.files);
      });
      worker.on('messageerror', fail).on('error', fail).on('exit', fail);
    });
  }
}
