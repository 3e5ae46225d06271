import type { Change, Gone } from './difference.ts';
import type { Waiting } from './waiting.ts';

/** Everything there is to say of the difference between a revision and the files as they stand. */
export interface DifferenceReport {
  /** The revision, as it was asked for. */
  readonly since: string;
  readonly today: string;
  readonly changes: readonly Change[];
  readonly waiting: readonly Waiting[];
  /** Files with errors, of whose records nothing is public. */
  readonly held: readonly string[];
  /** How many there were in the revision. */
  readonly heldBefore: number;
  /** Whether the revision holds a practice at all; if not, everything counts as new. */
  readonly hasBefore: boolean;
}

/** A person's short name; of what else the folder and the short name. */
export function aboutOf({ id, kind }: Pick<Change, 'id' | 'kind'>): string {
  return kind === 'person' || kind === 'notice' ? id.replace(/^\w+\//, '') : id;
}

/** Everything that was taken away, what something else replaced too. */
export function takenAway({ newly, gone }: Change): readonly Gone[] {
  return [...newly.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces])), ...gone];
}
