import { PET_NAMES } from '#schema/lexicon/animals.ts';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';
import { CLUBS } from '#schema/lexicon/groups.ts';
import { TOWNS } from '#schema/lexicon/places.ts';
import { ALSO_WORDS, FAMILY_NAMES, SPANISH_NAMES } from '#schema/lexicon/spanish-names.ts';
import { Phrases } from './phrases.ts';
import { plain, plainInPlace } from './plain.ts';

const maybe = new Set([...AMBIGUOUS_NAMES, ...ALSO_WORDS, ...PET_NAMES]);
const sure = new Set(
  [...GIVEN_NAMES, ...SPANISH_NAMES].filter((name) => !AMBIGUOUS_NAMES.has(name) && !ALSO_WORDS.has(name)),
);
const towns = new Phrases(TOWNS);
const clubs = new Phrases(CLUBS);

/** Whether a plain word is a name or may be one. */
export const nameLike = (word: string): boolean => sure.has(word) || maybe.has(word);

const TOKEN = /[\p{L}\p{M}'’]+|[.!?…]{1,9}(?=["”’»)]{0,9}\s)|_/gu;
/** Short forms that end in a full stop, and initials: no sentence ends there. */
const SHORT = /^(?:dr|dra|mr|mrs|ms|sr|sra|st|prof|rev|mt|ft|\p{L})$/iu;

/** Whether a text, with the names it may use taken out, still has one: a capital that begins no sentence, or a word that is only a name. */
export function hasName(text: string): boolean {
  let isStart = true;
  // Stryker disable next-line StringLiteral: any word will do that is no short form
  let before = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (/[.!?…]/.test(token)) {
      isStart = token !== '.' || !SHORT.test(before);
      continue;
    }
    const word = token.match(/[\p{L}\p{M}_]+/u)?.[0];
    if (word === undefined) continue;
    // The letter of a T-shirt or a V-neck is no initial.
    const isInitial = word !== 'I' && !/^.-\p{Ll}/u.test(text.slice(index));
    if (!isStart && /\p{Lu}/u.test(word) && isInitial) return true;
    // A capital inside a word: a family name or a brand.
    if (/\p{Ll}\p{Lu}/u.test(word)) return true;
    const lower = plain(word);
    if (sure.has(lower) || FAMILY_NAMES.has(lower)) return true;
    isStart = false;
    before = word;
  }
  const flat = plainInPlace(text);
  return (
    !towns.in(flat).next().done || [...clubs.in(flat)].some(([from]) => /^\p{Lu}/u.test(text.slice(from)))
  );
}
