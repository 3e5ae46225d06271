import { type Entry, filter, type PatternList, type Scan } from './filter.ts';

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

/** So many finds in a text are enough: hostile texts have more, and people's have fewer. */
const MOST = 200;

/** Finds what any of many patterns matches, at little cost: each is tried only where its words stand. */
export function finderOf(patterns: readonly RegExp[], at?: PatternList['at']): QuickFinder {
  const list = { patterns, at };
  return {
    mayFind: (text) => filter.scanFor(list, text).likely.has(list),
    [Symbol.matchAll](text) {
      const scan = filter.scanFor(list, text);
      const likely = scan.likely.get(list) ?? [];
      const found = likely.flatMap((entry) => matchesOf(entry, text, scan));
      return likely.length < 2 ? found : found.sort((one, other) => one.index - other.index);
    },
  };
}

/** Patterns as one finder, and the others each as it is. */
export function quickFinders(finders: readonly Finder[]): readonly QuickFinder[] {
  const patterns = finders.filter((one): one is RegExp & Finder => one instanceof RegExp);
  const others = finders
    .filter((one) => !(one instanceof RegExp))
    .map((one): QuickFinder => ({ mayFind: () => true, ...one }));
  return patterns.length === 0 ? others : [finderOf(patterns), ...others];
}

/** Whether a pattern may match anywhere in a text, by its words; whether it does, if they stand there. */
export function testOf(pattern: RegExp): { mayHold(text: string): boolean; test(text: string): boolean } {
  const list: PatternList = { patterns: [pattern], at: 'everywhere' };
  const mayHold = (text: string) => filter.scanFor(list, text).likely.has(list);
  return { mayHold, test: (text) => mayHold(text) && pattern.test(text) };
}

function matchesOf({ pattern, starts }: Entry, text: string, { words }: Scan): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (starts === undefined) {
    for (const match of text.matchAll(pattern)) if (found.push(match) >= MOST) break;
    return found;
  }
  const { places, letters } = words();
  let end = 0;
  for (const [row, place] of places.entries()) {
    if (place < end || !starts.has(letters[row] ?? 0)) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    end = place + match[0].length;
    if (found.push(match) >= MOST) break;
  }
  return found;
}
