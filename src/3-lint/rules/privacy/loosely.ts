import { atWords } from '../at-words.ts';
import type { Finder } from '../prose-rule.ts';

/** Finders that are asked only where no exact one found anything: they say roughly where, and in any order of words. */
export function loosely(...finders: readonly Finder[]): Finder {
  const patterns = atWords(finders.filter((one): one is RegExp => one instanceof RegExp));
  const others = finders.filter((one) => !(one instanceof RegExp));
  return {
    isLoose: true,
    *[Symbol.matchAll](text) {
      for (const finder of [patterns, ...others]) yield* finder[Symbol.matchAll](text);
    },
  };
}
