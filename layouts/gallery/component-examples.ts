import type { VNode } from 'preact';

/** A component in each of its states, for the gallery and the tests. Names of states are what a developer reads. */
export interface ComponentExamples {
  /** Its folder in `components/`. */
  readonly name: string;
  readonly states: Readonly<Record<string, VNode>>;
}
