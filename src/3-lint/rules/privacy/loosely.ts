import { type Finder, finderOf } from '../../patterns/finder.ts';

/** Finders that are asked only where no exact one found anything: they say roughly where, and in any order of words. */
export function loosely(...finders: readonly Finder[]): Finder {
  const patterns = finderOf(finders.filter((one): one is RegExp => one instanceof RegExp));
  const all = [patterns, ...finders.filter((one) => !(one instanceof RegExp))];
  return {
    isLoose: true,
    mayFind: (text) => all.some((finder) => finder.mayFind?.(text) ?? true),
    *[Symbol.matchAll](text) {
      for (const finder of all) yield* finder[Symbol.matchAll](text);
    },
  };
}
