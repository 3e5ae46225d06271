import type { Worker } from 'node:worker_threads';
import { startThread } from '#threads/start-thread.ts';
import type { News, Order } from './check-thread.ts';

/** So long must files rest before everything is built: the page that somebody looks at is there long before. */
const REST = 300;

/** Builds everything, with all checks, in another thread, again and again; the newest order alone counts. */
export class Checks {
  readonly #place: Omit<Order, 'generation'>;
  readonly #told: (news: News) => void;
  readonly #newest = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #generation = 0;

  constructor(place: Omit<Order, 'generation'>, told: (news: News) => void) {
    this.#place = place;
    this.#told = told;
  }

  /** What runs is out of date; all is built anew, at once or when files have rested. */
  order(when: 'at once' | 'at rest'): void {
    this.#generation += 1;
    Atomics.store(this.#newest, 0, this.#generation);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), when === 'at once' ? 0 : REST);
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
  }

  #send(): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ...this.#place, generation: this.#generation } satisfies Order);
  }

  #start(): Worker {
    const worker = startThread('src/cli/start/check-thread.ts', { workerData: this.#newest.buffer });
    const ended = ({ message }: Error) => {
      this.#worker = undefined;
      this.#hear({ kind: 'failed', generation: this.#generation, message });
    };
    return worker.on('message', (news: News) => this.#hear(news)).on('error', ended);
  }

  #hear(news: News): void {
    // News of what has changed since misleads.
    if (news.generation === this.#generation) this.#told(news);
  }
}
