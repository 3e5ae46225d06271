import type { Cue, Finder } from '../../prose-rule.ts';

/** Patterns with a cheap test that says whether they may find something at all. */
export interface Guarded {
  readonly cue: Cue;
  readonly finds: readonly RegExp[];
}

/** Whether one of several lists may find something. */
export function cueOfAny(...lists: readonly Guarded[]): Cue {
  return { test: (text) => lists.some(({ cue }) => cue.test(text)) };
}

/** What a list of exact patterns finds, and what looser lists find elsewhere: an exact find isn't widened by a loose one. */
export function besides(exact: Guarded, ...loose: readonly Guarded[]): Finder {
  return {
    *[Symbol.matchAll](text) {
      const found = matchesOf(exact, text);
      yield* found;
      for (const match of loose.flatMap((list) => matchesOf(list, text)))
        if (!found.some((one) => isSure(one) && overlap(one, match))) yield match;
    },
  };
}

/** Whether an exact find stands by itself; of others the rule asks more, and may pass them. */
function isSure({ groups }: RegExpMatchArray): boolean {
  return groups?.loose === undefined && groups?.listed === undefined;
}

function matchesOf({ cue, finds }: Guarded, text: string): RegExpMatchArray[] {
  return cue.test(text) ? finds.flatMap((find) => [...text.matchAll(find)]) : [];
}

function overlap(one: RegExpMatchArray, other: RegExpMatchArray): boolean {
  const [start, from] = [one.index ?? 0, other.index ?? 0];
  return start < from + other[0].length && from < start + one[0].length;
}
