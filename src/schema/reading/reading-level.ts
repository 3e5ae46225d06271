import { wholeGrade } from './answer-reading.ts';
import { readingOf } from './grade.ts';
import { isEnglish, type LanguageWords, languageWordsOf } from './is-english.ts';
import { proseOf } from './prose-of.ts';
import { withoutNames } from './without-names.ts';

/** How hard a text is to read, or why nobody can say. */
export type ReadingLevel =
  | { readonly kind: 'graded'; readonly grade: number }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'other-language' };

/** Of fewer words the formulas say nothing that holds (DOMAIN 9.1). */
export const FEWEST_WORDS = 100;

/**
 * The reading level of a text of several blocks of Markdown: the median of four formulas over its English prose.
 * Headings, tables and code are left out; names, credentials, addresses and numbers make nothing harder.
 */
export function readingLevel(blocks: readonly string[], names: readonly string[]): ReadingLevel {
  const prose = blocks
    .map(proseOf)
    .filter((text) => text !== '')
    .map((text) => ({ text, words: languageWordsOf(text) }));
  const isWholeEnglish = isEnglish(prose.map(({ words }) => words).reduce(together, NO_WORDS));
  // A bilingual text is judged by its English blocks; a line or two are of the language around them.
  const english = prose
    .filter(({ text, words }) => (text.length < SHORT ? isWholeEnglish : isEnglish(words)))
    .map(({ text }) => text);
  const reading = readingOf(withoutNames(english.join('\n'), { names }), FEWEST_WORDS);
  if (reading !== undefined) return { kind: 'graded', grade: wholeGrade(reading.grade) };
  const isOther = !isWholeEnglish && countOf(prose.map(({ text }) => text).join('\n')) >= FEWEST_WORDS;
  return { kind: isOther ? 'other-language' : 'too-short' };
}

function countOf(text: string): number {
  return text.split(/\s+/).length;
}

const NO_WORDS: LanguageWords = { all: 0, english: 0, spanish: 0 };

function together(one: LanguageWords, other: LanguageWords): LanguageWords {
  return {
    all: one.all + other.all,
    english: one.english + other.english,
    spanish: one.spanish + other.spanish,
  };
}

/**
 * Names that nobody can choose simpler ones for: the practice's, its places', and the writer's own. Those of others are
 * seen by their capitals.
 */
export function namesLeftOut(
  { practice, locations }: PracticeNames,
  own: string | undefined,
): readonly string[] {
  const places = locations.map((one) => ('data' in one ? one.data : one));
  return [
    practice.name,
    practice.legalName ?? '',
    own ?? '',
    ...places.flatMap(({ name, address }) => [address, name]),
  ];
}

interface Place {
  readonly name: string;
  readonly address: string;
}

/** Records and published views alike. */
interface PracticeNames {
  readonly practice: { readonly name: string; readonly legalName?: string | undefined };
  readonly locations: readonly (Place | { readonly data: Place })[];
}

/** So many letters tell no language. */
const SHORT = 80;
