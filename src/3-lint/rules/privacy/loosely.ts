import { type Finder, type QuickFinder, quickFinders } from '../../patterns/finder.ts';
import type { Spelled } from '../../patterns/spelled.ts';

/** Finders that are asked only where no exact one found anything: they say roughly where, and in any order of words. */
export function loosely(...finders: readonly (Finder | Spelled)[]): QuickFinder {
  const quick = quickFinders(finders);
  return {
    isLoose: true,
    mayFind: (text) => quick.some((one) => one.mayFind(text)),
    *[Symbol.matchAll](text) {
      for (const finder of quick) yield* finder[Symbol.matchAll](text);
    },
  };
}
