import { byPlace, type Diagnostic } from '#diagnostic/diagnostic.ts';
import type { News } from './check-thread.ts';

/** How far the checks are. `refused`: a build would stop; `failed`: they could not be finished. */
export type State = 'checking' | 'checked' | 'refused' | 'failed';

/** All that is wrong with a practice, as far as is known: by the last checks, and of files that changed since by now. */
export class Problems {
  #checked: readonly Diagnostic[] = [];
  #held: ReadonlySet<string> = new Set();
  readonly #fresh = new Map<string, readonly Diagnostic[]>();
  #state: State = 'checking';
  #isDecided = false;

  get state(): State {
    return this.#state;
  }

  get isChecking(): boolean {
    return this.#state === 'checking';
  }

  /** Whether everything is decided as the files stand now, though checks of the pages may still run. */
  get isDecided(): boolean {
    return this.#isDecided;
  }

  /** Files of which nothing is shown. */
  get held(): ReadonlySet<string> {
    return this.#held;
  }

  /** All of them, by file and place. */
  get all(): readonly Diagnostic[] {
    const kept = this.#checked.filter(({ file }) => !this.#fresh.has(file));
    return [...kept, ...[...this.#fresh.values()].flat()].sort(byPlace);
  }

  /** Files changed: what is known of the others is no longer certain. */
  recheck(): void {
    this.#state = 'checking';
    this.#isDecided = false;
  }

  /** What is wrong with one file now. */
  fresh(file: string, diagnostics: readonly Diagnostic[]): void {
    this.#fresh.set(file, diagnostics);
  }

  hear(news: News): void {
    this.#isDecided = true;
    if (news.kind === 'failed') {
      this.#state = 'failed';
      return;
    }
    this.#checked = news.diagnostics;
    this.#held = new Set(news.held);
    this.#fresh.clear();
    if (news.kind === 'built')
      this.#state = news.diagnostics.some(({ severity }) => severity === 'error') ? 'refused' : 'checked';
  }

  /** The file of settings for which nothing can be decided. */
  dataFile(): string | undefined {
    return this.all.find(({ severity, file }) => severity === 'error' && file.startsWith('_data/'))?.file;
  }

  /** The first file with an error. */
  firstFile(): string | undefined {
    return this.all.find(({ severity }) => severity === 'error')?.file;
  }
}
