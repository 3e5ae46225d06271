import { ANY, END, firstLettersOf, keyOf, lookup, wordsIn } from '../../first-letters.ts';
import type { Cue, Finder } from '../../prose-rule.ts';

/** A pattern, and whether it begins with a capital. */
interface Tried {
  readonly pattern: RegExp;
  readonly needsCapital: boolean;
}

const CAPITAL_FIRST =
  /^(?:\(\?<\w{1,40}>\)?|\(\?:|\(\?<!\[[^\]]{1,20}\]\)|\\b){0,6}(?:\\p\{Lu\}|\(\?:St\\\.\?\\s\|Mt)/;

/**
 * Patterns that are tried only at words that begin as they do: of hundreds a sentence needs a few. A pattern that can
 * begin at anything else, as with a full stop, is tried everywhere.
 */
export function atWords(patterns: readonly RegExp[]): Finder {
  const byKey = new Map<number, Tried[]>();
  const anywhere: RegExp[] = [];
  for (const pattern of patterns) {
    const keys = keysOf(pattern);
    if (keys === undefined) anywhere.push(pattern);
    else for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), triedOf(pattern)]);
  }
  const triedAt = lookup(byKey);
  return {
    *[Symbol.matchAll](text) {
      const ends = new Map<RegExp, number>();
      for (const { at, key } of wordsIn(text)) {
        const isCapital = text.charAt(at) !== text.charAt(at).toLowerCase();
        for (const { pattern, needsCapital } of triedAt(key)) {
          if ((needsCapital && !isCapital) || at < (ends.get(pattern) ?? 0)) continue;
          pattern.lastIndex = at;
          const match = pattern.exec(text);
          if (match === null || match[0] === '') continue;
          ends.set(pattern, at + match[0].length);
          yield match;
        }
      }
      for (const pattern of anywhere) yield* text.matchAll(pattern);
    },
  };
}

/** A cheap test: whether a pattern stands in a text. */
export function standsAtWord(pattern: RegExp): Cue {
  const finder = atWords([new RegExp(pattern.source, `${pattern.flags}g`)]);
  return { test: (text) => finder[Symbol.matchAll](text)[Symbol.iterator]().next().done !== true };
}

/** With which letters a pattern begins; none where it can begin with what is no word. */
function keysOf({ source }: RegExp): ReadonlySet<number> | undefined {
  const letters = [...firstLettersOf(source.replace(/\\p\{\w{1,40}\}/g, '\\w'))];
  if (letters.some((one) => one === '' || one.startsWith(END))) return undefined;
  return new Set(letters.map((one) => keyOf(one.split(ANY)[0] ?? '')));
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
