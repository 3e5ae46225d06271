/** A labelled example, and what a rule made of it. */
export interface Judged {
  /** What the figures are told apart by: a language, a category. */
  readonly group: string;
  readonly text: string;
  /** What a careful person would stop. */
  readonly isFault: boolean;
  readonly isFound: boolean;
  /** Whether a rule that says just this found it. */
  readonly isRight: boolean;
  /** Whether a rule that can't be waived found something. */
  readonly isUnwaivable: boolean;
  /** The rules that would be right, and those that found something. */
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

/** A rule's labelled examples in two halves: it was tuned on one, and the other says what that is worth. */
export interface Bench {
  readonly name: string;
  readonly groups: readonly string[];
  readonly halves: Readonly<Record<'tuned' | 'held', () => readonly Judged[] | Promise<readonly Judged[]>>>;
}

/** How many of the faults were found, and how much of the rest passed. */
export interface Figures {
  readonly faults: number;
  readonly found: number;
  /** Found by a rule that says just this. */
  readonly right: number;
  readonly fine: number;
  readonly passed: number;
  /** Of what is fine, how much a rule stops that can't be waived. */
  readonly stopped: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const faults = judged.filter(({ isFault }) => isFault);
  const fine = judged.filter(({ isFault }) => !isFault);
  return {
    faults: faults.length,
    found: faults.filter(({ isFound }) => isFound).length,
    right: faults.filter(({ isRight }) => isRight).length,
    fine: fine.length,
    passed: fine.filter(({ isFound }) => !isFound).length,
    stopped: fine.filter(({ isUnwaivable }) => isUnwaivable).length,
  };
}
