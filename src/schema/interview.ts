/** What an answer becomes in a bio. */
export type Fills = 'helpsWith' | 'body' | 'approach' | 'why' | 'interests' | 'funFact';

export interface InterviewQuestion {
  readonly id: 'help' | 'visit' | 'nervous' | 'approach' | 'why' | 'saturday' | 'small';
  readonly fills: Fills;
  /** The category, where the answer is a personal detail: asked only if the practice shares such details. */
  readonly category?: string;
  /** Several short things, each an item of its own. */
  readonly isList?: true;
  /** Lines to write on, on paper. */
  readonly lines: number;
}

/** The questions that fill a bio, work first: what people come for, how it is to come, and last, only for those who like, a little more. */
export const INTERVIEW: readonly InterviewQuestion[] = [
  { id: 'help', fills: 'helpsWith', isList: true, lines: 2 },
  { id: 'visit', fills: 'body', lines: 5 },
  { id: 'nervous', fills: 'body', lines: 4 },
  { id: 'approach', fills: 'approach', lines: 2 },
  { id: 'why', fills: 'why', category: 'why', lines: 2 },
  { id: 'saturday', fills: 'interests', category: 'interests', isList: true, lines: 2 },
  { id: 'small', fills: 'funFact', category: 'funFact', lines: 2 },
];
