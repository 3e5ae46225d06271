import { filter as ofRules, type PatternList } from './filter.ts';

import type { Spelled } from './spelled.ts';

/** Finds places in a text: a pattern with the flag `g`, or a list of wordings. */
export interface Finder {
  [Symbol.matchAll](text: string): Iterable<RegExpMatchArray>;
  /** Whether it may find anything, asked at little cost. */
  mayFind?(text: string): boolean;
  /** Whether it only says roughly where: it is asked where no other one found anything. */
  readonly isLoose?: boolean;
}

/** A finder that knows by the words of a text whether it may find anything. */
export type QuickFinder = Finder & Required<Pick<Finder, 'mayFind'>>;

/** Finds what any of many patterns matches, at little cost: each is tried only where its words stand. */
export function finderOf(
  patterns: readonly Spelled[],
  at?: PatternList['at'],
  filter = ofRules,
): QuickFinder & { test(text: string): boolean } {
  const list = filter.announce({ patterns, at });
  return {
    mayFind: (text) => filter.scanFor(list, text).mayMatchAny(list.number),
    test: (text) => {
      const scan = filter.scanFor(list, text);
      return filter.likely(list, scan).some((one) => one.matches(scan, 1).length > 0);
    },
    [Symbol.matchAll](text) {
      const scan = filter.scanFor(list, text);
      const likely = filter.likely(list, scan);
      const found = likely.flatMap((one) => one.matches(scan));
      return likely.length < 2 ? found : found.sort((one, other) => one.index - other.index);
    },
  };
}

/** Patterns as one finder, and the others each as it is. */
export function quickFinders(finders: readonly (Finder | Spelled)[]): readonly QuickFinder[] {
  const patterns = finders.filter((one) => 'source' in one);
  const others = finders
    .filter((one): one is Finder => !('source' in one))
    .map((one): QuickFinder => ({ mayFind: () => true, ...one }));
  return patterns.length === 0 ? others : [finderOf(patterns), ...others];
}

/** A cheap question and a dear one: whether a pattern may match in a text by its words, and whether it does. */
interface Test {
  mayHold(text: string): boolean;
  test(text: string): boolean;
}

/** Whether a pattern matches anywhere, be it nothing but a place. */
export function testOf(pattern: RegExp): Test {
  return testIn({ patterns: [pattern], at: 'everywhere' });
}

/**
 * The same, asked only where words begin if all that the pattern matches begins with one. What is glued to a letter with an
 * accent or to a sign of money begins no word.
 */
export function wordTestOf(pattern: RegExp): Test {
  return testIn({ patterns: [pattern] });
}

function testIn(patterns: PatternList): Test {
  const list = ofRules.announce(patterns);
  const mayHold = (text: string) => ofRules.scanFor(list, text).mayMatchAny(list.number);
  const test = (text: string) => {
    const scan = ofRules.scanFor(list, text);
    return ofRules.likely(list, scan).some((one) => one.test(scan));
  };
  return { mayHold, test };
}
