/** What each character below 128 is compared as: a small letter or digit as itself, a capital as its small letter. */
export const LETTER = new Uint8Array(128);
for (const one of 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  LETTER[one.charCodeAt(0)] = one.toLowerCase().charCodeAt(0);
}

/** What `words` makes the same, by name. */
export const FOLDED_FORMS: readonly string[] = [
  'upper and lower case',
  'white space and punctuation',
  'accents',
  'letters without the right keyboard (ß, ø, ł)',
  'compatibility forms (NFKC)',
  'digits of other scripts',
  'invisible characters',
];

/** A character that only `fold` can tell. */
export const SPECIAL_LETTER = 128;

/** Letters that no decomposition takes apart, as people type them without the right keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Accents, and what is in a text without being seen: soft hyphens, zero-width characters, direction marks. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Scripts without spaces between words: there every character counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');

/**
 * Calls back for every word of a text, from left to right. A plain word is the stretch itself, in whatever case; one
 * with other characters comes `folded`, and several of them may share a stretch.
 */
export function eachWord(
  text: string,
  visit: (start: number, end: number, folded: string | undefined) => void,
): void {
  let start = -1;
  let isPlain: boolean | undefined;
  for (let at = 0; at <= text.length; at++) {
    const letter = letterAt(text, at);
    if (letter !== 0) {
      if (start === -1) {
        start = at;
        // Stryker disable next-line BooleanLiteral: folding a plain word gives the same word in small letters.
        isPlain = true;
      }
      // Stryker disable next-line ConditionalExpression: folding a plain word gives the same word in small letters.
      if (letter === SPECIAL_LETTER) isPlain = false;
    } else if (start !== -1) {
      // Stryker disable next-line ConditionalExpression: folding a plain word gives the same word in small letters.
      if (isPlain) visit(start, at, undefined);
      else for (const word of fold(text.slice(start, at))) visit(start, at, word);
      start = -1;
    }
  }
}

/**
 * A text as the list of its words: compatibility forms folded (NFKC), accents and case taken away, what can't be seen
 * left out, split at everything that is neither letter nor digit. `Straße 5`, `STRASSE-5` and `ｓtrasse 5` are the
 * same words.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (start, end, folded) => found.push(folded ?? text.slice(start, end).toLowerCase()));
  return found;
}

/** What the character at a place is compared as; 0 if it is no part of a word, or beyond the end. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return LETTER[code] as number;
  // No-break spaces, dashes and curly quotes are everywhere in good prose; folding them would cost more than all else.
  const isGap = code === 0xa0 || (code >= 0x2010 && code <= 0x2027) || Number.isNaN(code);
  return isGap ? 0 : SPECIAL_LETTER;
}

export function fold(token: string): string[] {
  const plain = token
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] as string)
    .replace(/(?![0-9])\p{Nd}/gu, digit);
  return plain.match(WORD) ?? [];
}

/** Digits of other scripts stand in blocks of ten, in order. */
function digit(character: string): string {
  const code = character.codePointAt(0) as number;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
