import { type Finder, finderOf } from '../../patterns/finder.ts';

/** Finds whose finder has looked at the whole sentence already. */
const weighed = new WeakSet<RegExpMatchArray>();

/** Whether a find comes from a finder with guards of its own. */
export const isWeighed = (match: RegExpMatchArray) => weighed.has(match);

/** Finds nothing in a text that says one of these things: it then speaks of anyone, or of something harmless. */
export function unless(harmless: readonly RegExp[], finder: Finder): Finder {
  const guard = finderOf(harmless);
  return {
    isLoose: finder.isLoose,
    mayFind: (text) => finder.mayFind?.(text) !== false,
    *[Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
      let isHarmless: boolean | undefined;
      for (const match of finder[Symbol.matchAll](text)) {
        isHarmless ??= guard.test(text);
        if (isHarmless) return;
        weighed.add(match);
        yield match;
      }
    },
  };
}
