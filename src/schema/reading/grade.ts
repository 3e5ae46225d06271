import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { hasPlainLetters } from './has-plain-letters.ts';
import { sentencesIn } from './sentences.ts';

/** How hard a text is to read. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** US school grade: the median of four formulas, since each alone is fooled by something (DOMAIN 9.1). */
  readonly grade: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;

/**
 * Reads plain English text, without Markdown. Undefined where there are fewer words. A few dozen say little: whoever judges
 * by the grade says from how many words on.
 */
export function readingOf(text: string, fewest = 1): Reading | undefined {
  const words = text.match(hasPlainLetters(text) ? PLAIN_WORD : WORD) ?? [];
  if (words.length < fewest) return undefined;
  const sentences = sentencesIn(text).filter(({ start, end }) =>
    /\p{L}/u.test(text.slice(start, end)),
  ).length;
  const counts = { word: words.length, sentence: Math.max(1, sentences), syllable: 0, polysillabicWord: 0 };
  let [letters, characters] = [0, 0];
  for (const word of words) {
    const counted = countedIn(word);
    counts.syllable += counted.syllables;
    counts.polysillabicWord += counted.syllables >= 3 ? 1 : 0;
    letters += counted.letters;
    characters += counted.characters;
  }
  const grades = [
    fleschKincaid(counts),
    smogFormula(counts),
    colemanLiau({ ...counts, letter: letters }),
    automatedReadability({ ...counts, character: characters }),
  ].sort((a, b) => a - b);
  const grade = ((grades[1] as number) + (grades[2] as number)) / 2;
  return { words: counts.word, sentences: counts.sentence, grade: Math.max(0, Math.round(grade * 10) / 10) };
}

interface Counted {
  readonly syllables: number;
  readonly letters: number;
  readonly characters: number;
}

/** Words come again and again, and taking one apart is slow. */
const known = new Map<string, Counted>();
const MOST_KNOWN = 20_000;
/** No word of a language is longer. Syllables are counted so far only: in a run of one letter the count takes ever longer. */
const LONGEST = 64;

function countedIn(word: string): Counted {
  const before = known.get(word);
  if (before !== undefined) return before;
  const counted = {
    syllables: Math.max(1, syllable(word.slice(0, LONGEST))),
    letters: word.match(/\p{L}/gu)?.length ?? 0,
    characters: word.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, counted);
  return counted;
}
