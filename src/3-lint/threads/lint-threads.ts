import { setImmediate } from 'node:timers/promises';
import type { LintedTexts } from '../linted-texts.ts';
import type { Written } from '../translated.ts';
import { LintThread } from './lint-thread.ts';

/** A thread takes as long to load the program as to look at so many bios. */
const MANY = 200;

/** More threads wait for each other, and each takes its share of memory. */
const MOST = 3;

/** As many texts are taken at once: few enough that nobody waits long for the last. */
const CHUNK = 8;

/** How many threads are worth starting beside this one. */
export function lintThreadsFor(texts: number, processors: number): number {
  return texts < MANY ? 0 : Math.min(MOST, processors - 1);
}

/** Other threads that look at texts, too. */
export class LintThreads {
  readonly #processors: number;
  readonly #threads: LintThread[] = [];

  constructor(processors: number) {
    this.#processors = processors;
  }

  /** Starts as many as are worth it for so many texts: they load the program at once, while this thread reads and parses. */
  start(texts: number): void {
    const count = lintThreadsFor(texts, this.#processors);
    while (this.#threads.length < count) this.#threads.push(new LintThread());
  }

  /** Fulfilled when all is linted, but for what was given to threads that failed: of that nobody has looked at anything. */
  async work(linted: LintedTexts): Promise<void> {
    // There are thousands of bios and a handful of all else; and rules may ask whether a policy is the very one that
    // counts, which no copy of it is.
    const isBio = ({ record }: Written) => record.kind === 'provider';
    const bios = linted.unknown.filter(isBio);
    this.start(bios.length);
    const own = linted.unknown.filter((text) => !isBio(text));
    for (const thread of this.#threads) thread.work(linted, () => bios.splice(0, CHUNK));
    while (own.length > 0 || bios.length > 0) {
      linted.lint((own.length > 0 ? own : bios).splice(0, CHUNK));
      // What other threads say comes in between.
      await setImmediate();
    }
    await Promise.all(this.#threads.map((thread) => thread.answered()));
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}
