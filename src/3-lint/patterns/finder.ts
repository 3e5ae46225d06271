import { type Entry, filter as ofRules, type PatternList, type Scan } from './filter.ts';
import type { Starts, Words } from './starts.ts';

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
export function finderOf(patterns: readonly RegExp[], at?: PatternList['at'], filter = ofRules): QuickFinder {
  const list = { patterns, at };
  filter.announce(list);
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
  ofRules.announce(list);
  const mayHold = (text: string) => ofRules.scanFor(list, text).likely.has(list);
  const test = (text: string) => {
    const scan = ofRules.scanFor(list, text);
    return (scan.likely.get(list) ?? []).some((entry) => isIn(entry.readyFor(scan), text));
  };
  return { mayHold, test };
}

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function matchesOf(entry: Entry, text: string, scan: Scan): RegExpExecArray[] {
  const pattern = entry.readyFor(scan);
  return entry.starts === undefined
    ? matchesAnywhere(pattern, text)
    : matchesAtWords(pattern, entry.starts, text, scan.words());
}

/** As `matchAll` finds them, which makes a pattern anew for each text. */
function matchesAnywhere(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (found.push(match) >= MOST) break;
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

function matchesAtWords(
  pattern: RegExp,
  starts: Starts,
  text: string,
  { places, letters }: Words,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
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
