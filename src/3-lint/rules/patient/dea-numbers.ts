import type { Stretch } from '../text.ts';
import { areDeaDigits } from './check-digits.ts';

// Two letters (the second may be a 9) and seven digits, perhaps spaced out.
const NUMBER = /(?<![\w-])([A-Z])[ .-]?([A-Z9])((?:[ .-]{0,2}\d){7})(?!\w|-\d)/gi;
const CUE = /(?:\bD\.?\s?E\.?\s?A\b|drug enforcement|controlled|controlad[ao]s|estupefacientes)/i;
/** Right beside it the word says what it is, even where a digit was copied wrong. */
const SAYS_BEFORE = /(?<![a-z])(?:DEA|D\.E\.A\.)(?![a-z])[^!?\d\n]{0,28}$/i;
const SAYS_AFTER = /^\s?\(?DEA(?![a-z])/;
/** The kinds of registrant, by the first letter. */
const REGISTRANTS = /^[A-HJ-MPR-UX]$/;
const OF_ANOTHER =
  /\b(?:licen[cs]e|lic|licencia|c[eé]dula|registration|registry|registro|passport|pasaporte|order|part|model|serial|lot|batch|grant|study|trial|invoice|gmc|hcpc|nmc|ahpra|board|npi)\b[^!?\n]{0,25}$/i;

/** Numbers of the Drug Enforcement Administration in a text that is `plain`: by their check digit. */
export function deaNumbersIn(text: string): Stretch[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap(
    ({ 0: found, 1: first = '', 2: second = '', 3: digits = '', index }) => {
      const before = text.slice(Math.max(0, index - 80), index);
      const isCertain =
        /^[A-Z][A-Z9]\d{7}$/.test(found) && REGISTRANTS.test(first) && !OF_ANOTHER.test(before);
      const isSaid =
        /^[A-Z][A-Z9]\d{7}$/.test(found) &&
        (SAYS_BEFORE.test(before) ||
          SAYS_AFTER.test(text.slice(index + found.length, index + found.length + 8)));
      const isNumber =
        (isSaid || areDeaDigits(digits.replace(/\D/g, ''))) &&
        !/^0+$/.test(digits.replace(/\D/g, '')) &&
        (isSaid || CUE.test(before) || isCertain);
      // "in 1234563" are a word and a number.
      const isWord = `${first}${second}` === `${first}${second}`.toLowerCase() && /^\w\w[ .-]/.test(found);
      return isNumber && !isWord ? [{ start: index, end: index + found.length }] : [];
    },
  );
}
