// Long lists of wordings, in English and in Spanish, that are found at little cost.
import { accentsOptional } from '../patterns/bare.ts';
import { finderOf, type QuickFinder, wordTestOf } from '../patterns/finder.ts';
import { spelled } from '../patterns/spelled.ts';
import { JOB } from './jobs.ts';
import type { Cue } from './prose-rule.ts';

/** Any word, with the space after it. */
export const WORD_EN = `[\\w'.&-]{1,18},?\\s`;
export const WORD_ES = `[\\wáéíóúüñ'.-]{1,18},?\\s`;

/** A provider by name or by what they do here: with a title, or as the first word of a sentence that isn't about people in general. */
export const NAMED_EN = `(?:(?:our|the) (?:[a-z-]{3,12} ){0,2}?${JOB}(?![\\w'])|dr\\.? [\\w'-]{2,15}(?: [\\w'-]{2,15})?|(?<=^\\s{0,3})(?!(?:patients?|people|everyone|everybody|anyone|nobody|who|that|this|these|those|they|it|if|when|someone|each|every|one|our|we|you|most|some|many|child|children|kids|women|men|nothing|medicare|your|not|what|whoever|medicine|help)\\b)[a-z]{3,12})`;

/** Sources of patterns over English words, as one finder. */
export function english(...sources: readonly string[]): QuickFinder {
  return finderOf(
    sources.map((source) => spelled(`(?<![\\w-])(?:${source})(?!(?<=\\w)\\w)`, 'iy')),
    'words',
  );
}

const LETTER = '[\\wáéíóúüñ]';

/** Sources of patterns over Spanish words, which people write with and without accents. */
export function spanish(...sources: readonly string[]): QuickFinder {
  return finderOf(
    sources.map(
      (source) =>
        new RegExp(`(?<!${LETTER}|-)(?:${accentsOptional(source)})(?!(?<=${LETTER})${LETTER})`, 'iy'),
    ),
    'words',
  );
}

const OF_WORDS = '[\\wáéíóúüñ$£€]';

/**
 * A cheap test for sentences that can't hold a find at all: whether any of these words stands in it. A word is the
 * beginning of one, or a whole one with `$` at its end; `_` is a space.
 */
export function cueOf(words: string): Cue {
  const all = words.trim().split(/\s+/);
  // What begins with a mark would have all of them asked at every letter.
  const tests = [all.filter(beginsWithLetter), all.filter((word) => !beginsWithLetter(word))]
    .filter((some) => some.length > 0)
    .map((some) => wordTestOf(new RegExp(`(?<!${OF_WORDS})(?:${some.map(sourceOf).join('|')})`, 'i')));
  return { test: (text) => tests.some((one) => one.test(text)) };
}

const beginsWithLetter = (word: string) => /^[\p{L}\d]/u.test(word);

function sourceOf(word: string): string {
  return accentsOptional(word.replaceAll('_', ' ').replace('$', `(?!${OF_WORDS})`));
}
