import type { Worker } from 'node:worker_threads';
import type { Finding } from '#diagnostic/diagnostic.ts';
import type { Subject } from '#schema/rule.ts';
import { startThread } from '#threads/start-thread.ts';
import type { LintedTexts } from '../linted-texts.ts';
import type { Origin, Written } from '../translated.ts';

/** As many pieces of work lie ready for a thread, so that it has some while the first thread is busy with its own. */
const AHEAD = 3;

/** What a thread is told: first what it may know of everyone, then texts, again and again. */
export type Told = { readonly subject: Subject } | { readonly origins: readonly Origin[] };

/** What it says: that it has loaded the program; then, piece by piece, the findings of each text. */
export type Said = 'ready' | readonly (readonly Finding[])[];

/** Another thread that looks at texts. INVARIANT: a text it doesn't answer for counts as one nobody has looked at. */
export class LintThread {
  readonly #worker: Worker | undefined;
  /** What it was given and hasn't answered, in order. */
  readonly #given: (readonly Written[])[] = [];
  #state: 'loading' | 'ready' | 'gone' = 'loading';
  #linted: LintedTexts | undefined;
  #take: () => readonly Written[] = () => [];
  #changed: () => void = () => {};

  constructor() {
    // What was thrown may quote a text, so nobody repeats it.
    const gone = () => this.#become('gone');
    try {
      this.#worker = startThread('src/3-lint/threads/listen.ts');
      this.#worker.on('message', (said: Said) => this.#hear(said));
      this.#worker.on('messageerror', gone).on('error', gone).on('exit', gone);
    } catch {
      this.#state = 'gone';
    }
  }

  /** Lets it take texts as soon as it has loaded the program, and more whenever it has looked at some. */
  work(linted: LintedTexts, take: () => readonly Written[]): void {
    this.#linted = linted;
    this.#take = take;
    this.#tell({ subject: linted.subject });
    this.#give();
  }

  /** Fulfilled when it has answered for all it was given, or is gone. */
  async answered(): Promise<void> {
    while (this.#state !== 'gone' && this.#given.length > 0)
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #tell(told: Told): void {
    try {
      this.#worker?.postMessage(told);
    } catch {
      // It can't be copied.
      this.#become('gone');
    }
  }

  #become(state: 'ready' | 'gone'): void {
    this.#state = state;
    this.#give();
    this.#changed();
  }

  #give(): void {
    while (this.#state === 'ready' && this.#given.length < AHEAD) {
      const texts = this.#take();
      if (texts.length === 0) return;
      this.#given.push(texts);
      this.#tell({ origins: texts.map(({ origin }) => origin) });
    }
  }

  #hear(said: Said): void {
    if (said === 'ready') {
      // One that couldn't be told of everyone stays out of it.
      if (this.#state === 'loading') this.#become('ready');
      return;
    }
    const texts = this.#given.shift() ?? [];
    for (const [at, text] of texts.entries()) {
      const findings = said[at];
      if (findings !== undefined) this.#linted?.add(text, findings);
    }
    this.#give();
    this.#changed();
  }
}
