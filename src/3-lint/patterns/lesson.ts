import { RegExpParser } from '@eslint-community/regexpp';
import { beginsWithWord } from './beginning.ts';
import { type Way, waysOf } from './phrases.ts';
import { chanceOf } from './rarity.ts';
import type { Spelled } from './spelled.ts';
import type { Clause } from './spelling.ts';
import { Starts } from './starts.ts';

/** Where patterns are tried: if not said, only where words begin, unless one can begin with what is no word. */
export type Where = 'words' | 'everywhere' | undefined;

/** What is read off a pattern; its clauses as they are, or by their numbers. */
export interface Lesson<One = Clause> {
  /** At which words it is tried; everywhere, if it can begin with what is no word. */
  readonly starts: Starts | undefined;
  /** For each way in which it can match, what stands in every such match: the rarest first. */
  readonly ways: readonly (readonly One[])[];
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** Reads a pattern: half a millisecond of work, and there are thousands of them. */
export function lessonOf({ source, flags }: Spelled, where: Where): Lesson {
  const tree = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const isAtWords = where === 'words' || (where === undefined && beginsWithWord(tree));
  const ways = waysOf(tree, isAtWords ? '|' : '');
  return {
    starts: isAtWords ? Starts.of(ways.map(({ first }) => first)) : undefined,
    ways: ways.map(telling),
  };
}

/** All of them: to ask for one more word costs nothing, and to try a pattern in vain costs much. */
function telling({ clauses }: Way): readonly Clause[] {
  return [...clauses].sort((one, other) => chanceOf(one) - chanceOf(other));
}
