import { expect, test } from 'vitest';
import { readingOfAnswer } from '#schema/reading/answer-reading.ts';
import { isEnglish, languageWordsOf } from '#schema/reading/is-english.ts';
import { proseOf } from '#schema/reading/prose-of.ts';
import { sentencesIn } from '#schema/reading/sentences.ts';
import { withoutNames } from '#schema/reading/without-names.ts';
import { hostileTexts, processorTime } from '../../bench/rules/hostile.ts';
import { perSentence, sentenceAt, sentencesIn as sentencesForRules } from '../../src/3-lint/rules/text.ts';

const LENGTH = 100_000;

/** As in `hostile-text.test.ts`, which says why: processor time, compared only where it is more than noise. */
const CEILING = 5000;
/** Four times the text may take a little more than four times as long, on a busy machine; not the sixteen times of a quadratic one. */
const GROWTH = 13;
const NOISE = 250;

/** What rules share. No rule meets each of these texts itself: that of an answer sees no bio. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['the reading of an answer', (text) => readingOfAnswer(text, 'Cedar Hill')],
  ['names left out', (text) => withoutNames(text, { names: ['Cedar Hill', 'Ana'] })],
  ['sentences to read', sentencesIn],
  ['whether it is English', (text) => isEnglish(languageWordsOf(text))],
  ['prose without Markdown', proseOf],
  ['sentences for rules', sentencesForRules],
  ['the sentence around many places', (text) => everywhere(text).map((at) => sentenceAt(text, at))],
  [
    'one finding a sentence',
    (text) =>
      perSentence(
        text,
        everywhere(text).map((start) => ({ start, end: start + 2 })),
      ),
  ],
];

const everywhere = (text: string) => Array.from({ length: text.length / 100 }, (_, row) => row * 100);

const textsOf = (length: number) => {
  const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return new Map([
    ...hostileTexts(length),
    ...['m', 'Mrs. ', 'Ana. ', '- Ana\n', 'MRN: # is no. ', 'A. ', 'a\n\n', '. ', '[['].map(
      (unit): [string, string] => [`${JSON.stringify(unit)}, over and over`, filled(unit)],
    ),
  ]);
};

test.each(READERS)('%s: is done soon, and in proportion', (_, read) => {
  const small = textsOf(LENGTH / 4);
  for (const [name, text] of textsOf(LENGTH)) {
    const few = processorTime(() => read(small.get(name) ?? ''));
    const many = processorTime(() => read(text));
    expect(many, name).toBeLessThan(CEILING);
    if (many > NOISE) expect(many / Math.max(few, NOISE / GROWTH), name).toBeLessThan(GROWTH);
  }
});
