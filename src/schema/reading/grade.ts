import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** How hard a text is to read. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** US school grade: the median of four formulas, since each alone is fooled by something (DOMAIN 9.1). */
  readonly grade: number;
}

/**
 * Reads plain English text, without Markdown. Undefined where there is no word. A few dozen words say little: whoever
 * judges by the grade says from how many words on.
 */
export function readingOf(text: string): Reading | undefined {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .flatMap(({ segment }) => segment.split(/\n+/))
    .filter((one) => /\p{L}/u.test(one)).length;
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return undefined;
  const syllables = words.map((word) => Math.max(1, syllable(word)));
  const counts = {
    word: words.length,
    sentence: Math.max(1, sentences),
    syllable: syllables.reduce((sum, one) => sum + one, 0),
    polysillabicWord: syllables.filter((one) => one >= 3).length,
  };
  const letters = words.join('').match(/\p{L}/gu)?.length ?? 0;
  const characters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const grades = [
    fleschKincaid(counts),
    smogFormula(counts),
    colemanLiau({ ...counts, letter: letters }),
    automatedReadability({ ...counts, character: characters }),
  ].sort((a, b) => a - b);
  const grade = ((grades[1] as number) + (grades[2] as number)) / 2;
  return { words: counts.word, sentences: counts.sentence, grade: Math.max(0, Math.round(grade * 10) / 10) };
}
