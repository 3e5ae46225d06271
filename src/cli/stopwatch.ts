/**
 * Milliseconds by part of a build; printed for benchmarks when DOORPLATE_TIMINGS is set. Of parts that go on at once each
 * has what passed between the end of the one before and its own: as long as the build still waited for it.
 */
export class Stopwatch {
  readonly #parts: Record<string, number> = {};
  #last = performance.now();

  mark(part: string): void {
    const now = performance.now();
    this.#parts[part] = (this.#parts[part] ?? 0) + now - this.#last;
    this.#last = now;
  }

  print(): void {
    if (!process.env.DOORPLATE_TIMINGS) return;
    const rounded = Object.fromEntries(
      Object.entries(this.#parts).map(([part, ms]) => [part, Math.round(ms)]),
    );
    process.stderr.write(`timings ${JSON.stringify(rounded)}\n`);
  }
}
