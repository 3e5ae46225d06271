/** A labelled example, and what a rule made of it. */
export interface Judged {
  /** What the figures are told apart by: a language, a category. */
  readonly group: string;
  readonly text: string;
  /** What a careful person would stop. */
  readonly isFault: boolean;
  readonly isFound: boolean;
}

/** A rule's labelled examples in two halves: it was tuned on one, and the other says what that is worth. */
export interface Bench {
  readonly name: string;
  readonly groups: readonly string[];
  readonly halves: Readonly<Record<'tuned' | 'held', () => readonly Judged[]>>;
}

/** How many of the faults were found, and how much of the rest passed. */
export interface Figures {
  readonly faults: number;
  readonly found: number;
  readonly fine: number;
  readonly passed: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const faults = judged.filter(({ isFault }) => isFault);
  const fine = judged.filter(({ isFault }) => !isFault);
  return {
    faults: faults.length,
    found: faults.filter(({ isFound }) => isFound).length,
    fine: fine.length,
    passed: fine.filter(({ isFound }) => !isFound).length,
  };
}
