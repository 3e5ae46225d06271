import { didYouMean } from '#parse';

/** A suggestion for a name nobody has: one that it is a part of, or one that is spelt nearly so. */
export function suggest(typed: string, choices: readonly string[]): string {
  const lower = typed.toLowerCase();
  const holding = lower.length < 3 ? [] : choices.filter((choice) => choice.includes(lower));
  return holding.length === 1 ? ` Did you mean “${holding[0]}”?` : didYouMean(typed, choices);
}
