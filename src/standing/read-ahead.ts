import { startThread } from '#threads/start-thread.ts';
import type { SiteFile } from './site-file.ts';
import type { Doomed } from './take-away.ts';

/** A site that stands, and the folder of the next. */
export interface Pair {
  readonly standing: string;
  readonly next: string;
}

/** What a thread does: read pairs, or delete its share of folders. */
export type StandingJob = { readonly pairs: readonly Pair[] } | { readonly doomed: Doomed };

/** What a thread says of a pair: first which folders there are, then the files by path, when it has read them all. */
export type Told =
  | { readonly pair: number; readonly folders: readonly string[] }
  | { readonly pair: number; readonly files: ReadonlyMap<string, SiteFile> };

/** What is known of a pair. */
export interface Ahead {
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Below either folder, those that hold others first; all were made in the next, or may have been. */
  readonly folders: readonly string[];
}

/**
 * Reads sites that stand in another thread, and makes their folders for the next ones, while this thread decides what those
 * are to say. Whatever it doesn't come to is read when it is asked for.
 */
export class ReadAhead {
  readonly #thread;
  readonly #ahead: Ahead[];
  readonly #ended: Promise<unknown>;

  constructor(pairs: readonly Pair[]) {
    this.#ahead = pairs.map(() => ({ files: new Map(), folders: [] }));
    this.#thread = startThread('src/standing/threads/listen.ts', {
      workerData: { pairs } satisfies StandingJob,
    });
    this.#thread.on('message', ({ pair, ...told }: Told) => {
      this.#ahead[pair] = { ...(this.#ahead[pair] as Ahead), ...told };
    });
    // What went wrong there is read here.
    this.#thread.on('error', () => {});
    this.#ended = new Promise((resolve) => this.#thread.once('exit', resolve));
  }

  /** What was found of each pair, when the thread is through. */
  async found(): Promise<readonly Ahead[]> {
    await this.#ended;
    return this.#ahead;
  }

  /** Fulfilled when it does nothing any more. */
  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
