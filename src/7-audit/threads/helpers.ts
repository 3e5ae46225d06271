import type { Worker } from 'node:worker_threads';
import { startThread } from '#threads/start-thread.ts';
import type { AuditedFile } from '../file-audit.ts';
import { isTaken, type Job } from './work.ts';

/** A thread takes half a second to start; so many bytes of pages take longer. */
const MANY = 4_000_000;

/** More threads wait for the disk and for each other, and each takes its share of memory. */
const MOST = 3;

/** How many threads are worth starting beside this one, for pages of so many bytes in all. */
export function helpersFor(bytes: number, processors: number): number {
  return bytes < MANY ? 0 : Math.min(MOST, processors - 1);
}

/** What a helper sends: files it has looked at, or nothing when none is left. */
export type Sent = { readonly from: number; readonly files: readonly AuditedFile[] } | undefined;

/** Threads that have begun and wait for their first job. */
let ready: Helper[] = [];

/** Has threads begin that will be asked about a large site: they take a second, in which this one does other things. */
export function readyToHelp(processors: number): void {
  if (ready.length > 0) return;
  ready = Array.from({ length: helpersFor(MANY, processors) }, () => new Helper());
  // A build that comes to nothing needn't wait for them.
  for (const helper of ready) helper.isAwaited = false;
}

/** Another thread that looks at files, job after job. */
class Helper {
  readonly #worker: Worker;
  /** Rejected when it is known that it can't help. */
  readonly #failure: Promise<never>;
  /** Fulfilled when it has nothing to do. */
  #idle: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#worker = startThread('src/7-audit/threads/listen.ts');
    this.#failure = new Promise((_, reject) => {
      // What it threw may quote a page, so it is not repeated.
      const fail = () =>
        reject(
          new Error('The audit could not be finished: a thread of it failed. Nothing goes out unchecked.'),
        );
      this.#worker.on('messageerror', fail).on('error', fail).on('exit', fail);
    });
    // A failure before the work begins is heard of when it does.
    this.#failure.catch(() => {});
  }

  /** Whether this program goes on for as long as the thread does. */
  set isAwaited(isIt: boolean) {
    if (isIt) this.#worker.ref();
    else this.#worker.unref();
  }

  /** Begins when the job before is done: what is sent doesn't say of which it is. */
  work(job: Job, done: Done): Promise<void> {
    const work = this.#idle.then(() => this.#do(job, done));
    this.#idle = work.catch(() => {});
    return work;
  }

  async #do(job: Job, done: Done): Promise<void> {
    if (isTaken(job)) return;
    const finished = new Promise<void>((resolve) => {
      const hear = (sent: Sent) => {
        if (sent !== undefined) return done(sent.from, sent.files);
        this.#worker.off('message', hear);
        resolve();
      };
      this.#worker.on('message', hear);
    });
    this.#worker.postMessage(job);
    await Promise.race([finished, this.#failure]);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

type Done = (from: number, files: readonly AuditedFile[]) => void;

/** Other threads that look at files, too: at those of one site, and then at those of the next. */
export class Helpers {
  readonly #helpers: readonly Helper[];

  constructor(count: number) {
    this.#helpers = Array.from({ length: count }, () => ready.pop() ?? new Helper());
    for (const helper of this.#helpers) helper.isAwaited = true;
  }

  /** Fulfilled when none of them has anything left to do. INVARIANT: one that fails fails the audit. */
  async work(job: Job, done: Done): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.work(job, done)));
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.end()));
  }
}
