import type { Finder } from '../../prose-rule.ts';

/** The same finder, but for sentences that say that people are free. */
export function unless(free: RegExp, finder: Finder): Finder {
  return {
    isLoose: true,
    mayFind: (text) => finder.mayFind?.(text) ?? true,
    [Symbol.matchAll]: (text) => (free.test(text) ? [] : finder[Symbol.matchAll](text)),
  };
}
