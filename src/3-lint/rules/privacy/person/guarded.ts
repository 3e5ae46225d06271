import { type Finder, finderOf, type QuickFinder } from '../../../patterns/finder.ts';
import type { Spelled } from '../../../patterns/spelled.ts';
import type { Cue } from '../../prose-rule.ts';

/** Patterns with a pattern that says whether they may find something at all. */
export interface Guarded {
  readonly cue: RegExp;
  readonly finds: readonly Spelled[];
}

/** What the exact patterns find, and what looser lists find elsewhere: an exact find isn't widened by a loose one. */
export function besides(exact: Guarded, ...loose: readonly Guarded[]): Finder & Cue {
  const exactly = listOf(exact);
  const loosely = loose.map(listOf);
  return {
    test: (text) => [exactly, ...loosely].some(({ cue }) => cue.test(text)),
    mayFind: (text) => [exactly, ...loosely].some(({ finder }) => finder.mayFind(text)),
    *[Symbol.matchAll](text) {
      const found = matchesOf(exactly, text);
      yield* found;
      for (const match of loosely.flatMap((list) => matchesOf(list, text)))
        if (!found.some((one) => isSure(one) && overlap(one, match))) yield match;
    },
  };
}

interface List {
  readonly cue: Cue;
  readonly finder: QuickFinder;
}

function listOf({ cue, finds }: Guarded): List {
  return { cue: finderOf([new RegExp(cue.source, `${cue.flags}g`)]), finder: finderOf(finds) };
}

function matchesOf({ cue, finder }: List, text: string): RegExpMatchArray[] {
  return finder.mayFind(text) && cue.test(text) ? [...finder[Symbol.matchAll](text)] : [];
}

/** Whether an exact find stands by itself; of others the rule asks more, and may pass them. */
function isSure({ groups }: RegExpMatchArray): boolean {
  return groups?.loose === undefined && groups?.listed === undefined;
}

function overlap(one: RegExpMatchArray, other: RegExpMatchArray): boolean {
  const [start, from] = [one.index ?? 0, other.index ?? 0];
  return start < from + other[0].length && from < start + one[0].length;
}
