/**
 * A text to search, by who reads it:
 * - `shown` to people or given to programs as words: every value counts, unless the page may show it in this context
 * - `named`: names and addresses, made of words that are shown elsewhere; a value counts unless the page may show it
 * - `code`: the vocabulary of machines, where single words mean something else; only telling values count
 */
export type Audience = 'shown' | 'named' | 'code';

export interface SearchText {
  readonly text: string;
  readonly audience: Audience;
  /** Where it stands, for messages: "in its text", "in a comment". */
  readonly where: string;
}

/** Between texts that are searched as one: a word that no value has, so that none is found across. */
export const BARRIER = '\nzqxjkvzqxjkv\n';

export function joined(texts: readonly string[]): string {
  return texts.join(BARRIER);
}
