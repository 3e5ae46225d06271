import type { Results } from '#schema/results.ts';

/** Results in memory, with what one build kept for the next. */
export class MemoryResults implements Results {
  kept = new Map<string, string>();
  #next = new Map<string, string>();

  get isEmpty(): boolean {
    return this.kept.size === 0;
  }
  find(key: string): unknown {
    const known = this.kept.get(key);
    return known === undefined ? undefined : JSON.parse(known);
  }
  retain(key: string): void {
    this.#next.set(key, this.kept.get(key) ?? '');
  }
  keep(key: string, found: unknown): void {
    this.#next.set(key, JSON.stringify(found));
  }
  save(): void {
    this.kept = this.#next;
    this.#next = new Map();
  }
}
