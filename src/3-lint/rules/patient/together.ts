import { type Finder, finderOf, testOf } from '../../patterns/finder.ts';

/** How far from the first part the others may stand. */
const NEAR = 170;
/** Of a text with very many finds the first show enough. */
const MOST = 30;

/** Finds stretches in which several things are said near each other, in any order: `first` has the flag `g`, the others not. */
export function together(first: RegExp, ...others: readonly RegExp[]): Finder {
  const finder = finderOf([first]);
  const tests = others.map(testOf);
  const mayFind = (text: string) => finder.mayFind(text) && tests.every((one) => one.mayHold(text));
  return {
    mayFind,
    [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
      const found: RegExpMatchArray[] = [];
      if (!mayFind(text)) return found;
      for (const match of finder[Symbol.matchAll](text)) {
        if (found.length >= MOST) break;
        const stretch = stretchWith(text, match, others);
        if (stretch !== undefined) found.push(stretch);
      }
      return found;
    },
  };
}

function stretchWith(
  text: string,
  { 0: words, index }: RegExpMatchArray,
  others: readonly RegExp[],
): RegExpMatchArray | undefined {
  let start = index ?? 0;
  let end = start + words.length;
  const from = Math.max(0, start - NEAR);
  const near = text.slice(from, end + NEAR);
  for (const other of others) {
    const match = other.exec(near);
    if (match === null) return undefined;
    start = Math.min(start, from + match.index);
    end = Math.max(end, from + match.index + match[0].length);
  }
  return Object.assign([text.slice(start, end)], { index: start, input: text }) as RegExpMatchArray;
}
