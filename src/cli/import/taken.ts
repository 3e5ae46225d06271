import type { PersonEntry } from './person-entry.ts';

/** What an import takes from a file. */
export interface Taken {
  readonly people: readonly PersonEntry[];
  /** What is wrong, each with its place and without the value. With one of them nothing is written. */
  readonly faults: readonly string[];
  /** Names of what was taken, and of what was left out. */
  readonly took: readonly string[];
  readonly left: readonly string[];
}
