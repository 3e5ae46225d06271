import { once } from '../once.ts';
import { ANY, END, firstLettersOf, keyOf, lookup, wordsIn } from './first-letters.ts';
import type { Cue, Finder } from './prose-rule.ts';

/** A pattern, and whether it begins with a capital. */
interface Tried {
  readonly pattern: RegExp;
  readonly needsCapital: boolean;
}

/** So many finds in a text are enough: hostile texts have more, and people's have fewer. */
const MOST = 200;

const CAPITAL_FIRST =
  /^(?:\(\?<\w{1,40}>\)?|\(\?:|\(\?<!\[[^\]]{1,20}\]\)|\\b){0,6}(?:\\p\{Lu\}|\(\?:St\\\.\?\\s\|Mt)/;

/**
 * Patterns that are tried only at words that begin as they do: of hundreds a sentence needs a few. A pattern that can
 * begin at anything else, as with a full stop, is tried everywhere.
 */
export function atWords(patterns: readonly RegExp[]): Finder {
  // Reading hundreds of patterns takes time: commands that check nothing don't pay for it.
  const index = once(() => indexOf(patterns));
  return {
    [Symbol.matchAll](text) {
      const { triedAt, anywhere } = index();
      const found: RegExpMatchArray[] = [];
      const ends = new Map<RegExp, number>();
      for (const { at, key } of wordsIn(text)) {
        const likely = triedAt(key);
        // Most words begin as no pattern does.
        if (likely.length === 0) continue;
        if (found.length >= MOST) return found;
        const isCapital = text.charAt(at) !== text.charAt(at).toLowerCase();
        for (const { pattern, needsCapital } of likely) {
          if (needsCapital && !isCapital) continue;
          if (ends.size > 0 && at < (ends.get(pattern) ?? 0)) continue;
          pattern.lastIndex = at;
          const match = pattern.exec(text);
          if (match === null || match[0] === '') continue;
          ends.set(pattern, at + match[0].length);
          found.push(match);
        }
      }
      for (const pattern of anywhere)
        for (const match of text.matchAll(pattern)) {
          if (found.length >= MOST) return found;
          found.push(match);
        }
      return found;
    },
  };
}

/** Which patterns can begin at a word, by its first letters, and which anywhere. */
function indexOf(patterns: readonly RegExp[]) {
  const byKey = new Map<number, Tried[]>();
  const anywhere: RegExp[] = [];
  for (const pattern of patterns) {
    const keys = keysOf(pattern);
    if (keys === undefined) anywhere.push(pattern);
    else for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), triedOf(pattern)]);
  }
  return { triedAt: lookup(byKey), anywhere };
}

/** A cheap test: whether a pattern stands in a text. */
export function standsAtWord(pattern: RegExp): Cue {
  const finder = atWords([new RegExp(pattern.source, `${pattern.flags}g`)]);
  return { test: (text) => finder[Symbol.matchAll](text)[Symbol.iterator]().next().done !== true };
}

/** With which letters a pattern begins; none where it can begin with what is no word, or in the middle of one. */
function keysOf({ source }: RegExp): ReadonlySet<number> | undefined {
  const letters = beginningsOf(source.replace(/\\p\{\w{1,40}\}/g, '\\w'));
  if (letters.some((one) => one === '' || one.startsWith(END))) return undefined;
  return new Set(letters.map((one) => keyOf(one.split(ANY)[0] ?? '')));
}

/** What can't be read begins with anything: it is tried everywhere. */
function beginningsOf(source: string): readonly string[] {
  try {
    return [...firstLettersOf(source)];
  } catch {
    return [''];
  }
}

const made = new WeakMap<RegExp, Tried>();

/** One and the same for every key, so that `ends` knows it again. */
function triedOf(pattern: RegExp): Tried {
  const known = made.get(pattern);
  if (known !== undefined) return known;
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  const tried = { pattern: sticky, needsCapital: CAPITAL_FIRST.test(pattern.source) };
  made.set(pattern, tried);
  return tried;
}
