import { type Reading, readingOf } from './grade.ts';

/** Sentences of a prepared answer are read aloud or in a hurry: this many words, and no harder than this. */
export const MOST_WORDS = 70;
export const HARDEST_GRADE = 7;
/** Fewer words than this say too little about how hard a text is (DOMAIN 9.1). */
export const FEWEST_GRADED = 40;

/** Variables that are an address or a number: one thing to say each, and nothing to read. */
const ADDRESS = /\{(?:phone|portal|policy|bio|follow|site)\}|https?:\/\/\S+/g;

/**
 * How long an answer is as it is read out, and how hard. The practice's name counts in words but not in difficulty: nobody
 * can choose a simpler one.
 */
export function readingOfAnswer(body: string, practice: string): Reading | undefined {
  const said = body
    .replace(ADDRESS, 'here')
    .replaceAll('{patient}', 'Sam')
    .replaceAll('{person}', 'our team');
  const words = readingOf(said.replaceAll('{practice}', practice));
  const hardness = readingOf(said.replaceAll('{practice}', 'home').replaceAll(practice, 'home'));
  return words && hardness && { ...words, grade: hardness.grade };
}

/** The grade as people are told it: rounded up, so that what is over the limit also looks it. */
export function wholeGrade(grade: number): number {
  return Math.max(1, Math.ceil(grade));
}
