// Long lists of wordings, in English and in Spanish, that are found at little cost.
import { once } from '../once.ts';
import {
  ANY,
  END,
  firstLettersOf,
  folded,
  keyOf,
  LETTERS,
  letterOf,
  lookup,
  wordsIn,
} from './first-letters.ts';
import type { Cue, Finder } from './prose-rule.ts';

/** Any word, with the space after it. */
export const WORD_EN = `[\\w'.&-]{1,18},?\\s`;
export const WORD_ES = `[\\wáéíóúüñ'.-]{1,18},?\\s`;

/** A provider by name: with a title, or as the first word of a sentence that isn't about people in general. */
export const NAMED_EN = `(?:dr\\.? [\\w'-]{2,15}(?: [\\w'-]{2,15})?|(?<=^\\s{0,3})(?!(?:patients?|people|everyone|everybody|anyone|nobody|who|that|this|these|those|they|it|if|when|someone|each|every|one|our|we|you|most|some|many|child|children|kids|women|men|nothing|medicare|your|not|what|whoever|medicine|help)\\b)[a-z]{3,12})`;

/** Sources of patterns over English words, as one finder. */
export function english(...sources: readonly string[]): Finder {
  return finderOf(sources.map((source) => `(?<![\\w-])(?:${source})(?!(?<=\\w)\\w)`));
}

const LETTER = '[\\wáéíóúüñ]';

/** Sources of patterns over Spanish words, which people write with and without accents. */
export function spanish(...sources: readonly string[]): Finder {
  return finderOf(
    sources.map((source) => `(?<!${LETTER}|-)(?:${withoutAccents(source)})(?!(?<=${LETTER})${LETTER})`),
  );
}

/**
 * A cheap test for sentences that can't hold a find at all: whether any of these words stands in it. A word is the
 * beginning of one, or a whole one with `$` at its end; `_` is a space.
 */
export function cueOf(words: string): Cue {
  const byKey = new Map<number, string[]>();
  for (const word of words.trim().split(/\s+/).map(folded)) {
    const wanted = word.replaceAll('_', ' ').replace('$', END);
    add(byKey, keyOf(wanted.slice(0, LETTERS).replace(/ .*/, END)), wanted);
  }
  const wordsAt = lookup(byKey);
  return {
    test(text) {
      const plainly = once(() => folded(text));
      return wordsIn(text).some(({ at, key }) => wordsAt(key).some((word) => stands(word, plainly(), at)));
    },
  };
}

/** A word, or the beginning of one, at a place of a folded text. */
function stands(word: string, text: string, at: number): boolean {
  if (!word.endsWith(END)) return text.startsWith(word, at);
  return text.startsWith(word.slice(0, -1), at) && letterOf(text.charAt(at + word.length - 1)) === END;
}

function add<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Tries a pattern only at words that begin as it does: a bio has few of them. */
function finderOf(sources: readonly string[]): Finder {
  const patterns = sources.map((source) => new RegExp(source, 'iy'));
  const byKey = new Map<number, number[]>();
  const ofNames: number[] = [];
  sources.forEach((source, index) => {
    const isOfNames = source.includes('(?<=^');
    if (isOfNames) ofNames.push(index);
    for (const letters of firstLettersOf(source)) {
      const known = letters.split(ANY)[0] ?? '';
      if (known !== '' || !isOfNames) add(byKey, keyOf(known), index);
    }
  });
  const patternsAt = lookup(byKey);
  return {
    *[Symbol.matchAll](text) {
      const ends = new Array<number>(patterns.length).fill(0);
      const words = wordsIn(text);
      for (const { at, key } of words) {
        const likely = patternsAt(key);
        for (const index of at === words[0]?.at ? new Set([...likely, ...ofNames]) : likely) {
          const pattern = patterns[index];
          if (pattern === undefined || at < (ends[index] ?? 0)) continue;
          pattern.lastIndex = at;
          const match = pattern.exec(text);
          if (match === null || match[0] === '') continue;
          ends[index] = at + match[0].length;
          yield match;
        }
      }
    },
  };
}

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

/** An accent in a source may be missing in the text. Sources have none within their own square brackets. */
function withoutAccents(source: string): string {
  return source.replace(/(?<!\[[^\]]{0,60})[áéíóúü]/g, (accented) => `[${accented}${ACCENTS[accented]}]`);
}
