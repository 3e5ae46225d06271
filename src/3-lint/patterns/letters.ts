// Texts as patterns are compared with them: in small letters, without accents, everything that is no word one space.

/**
 * The letters of folded texts, each at the number that stands for it; 0 is none. `_` is what lies between words, `!` a
 * mark that few sentences have.
 */
export const LETTERS = ' abcdefghijklmnopqrstuvwxyz0$_!|';
export const SPACE = LETTERS.indexOf('_');
const MARK = LETTERS.indexOf('!');
/** Where a word ends, in whatever way: only phrases have it, no text. */
export const EDGE = LETTERS.indexOf('|');
/** So many numbers a letter can have. */
export const SYMBOLS = 32;

const DIGIT = LETTERS.indexOf('0');
const CURRENCY = LETTERS.indexOf('$');

/** A character's number: `É` is an `e`, `7` a `0`, `£` a `$`; a comma and a hyphen are `_`. */
function numberOf(char: string): number {
  if (/[0-9]/.test(char)) return DIGIT;
  if (/[$£€]/.test(char)) return CURRENCY;
  if (/[!¡"“”«»★⭐@#+/*=<>%~^[\]{}\\|]/.test(char)) return MARK;
  const letter = char.toUpperCase().toLowerCase().normalize('NFD').charAt(0);
  return /[a-z]/.test(letter) ? LETTERS.indexOf(letter) : SPACE;
}

/** The characters of our languages, beforehand. */
const KNOWN = Uint8Array.from({ length: 0x250 }, (_, code) => numberOf(String.fromCharCode(code)));

/** The number of a character by its code. */
export function numberOfCode(code: number): number {
  return KNOWN[code] ?? numberOf(String.fromCodePoint(code));
}

/** Whether a number stands for what is part of a word. */
export function isOfWord(letter: number): boolean {
  return letter < SPACE && letter > 0;
}

/** A text, folded. */
export interface Folded {
  /** The number of each letter; one space between words, and one at the end. */
  readonly letters: Uint8Array;
  /** Where in the text each letter stands. */
  readonly places: Int32Array;
  /** 0 inside of words. Where a letter meets a digit, a mark or a letter with an accent, some patterns see an edge. */
  readonly edges: Uint8Array;
  /** Of the letters, without the space at the end. What lies behind it is of other texts. */
  readonly length: number;
}

/** Texts are folded all the time, one after the other. */
let letters = new Uint8Array(4096);
let places = new Int32Array(4096);
let edges = new Uint8Array(4096);

/** Folds a text. It is good until the next one is folded, which lies in the same place. */
export function folded(text: string): Folded {
  if (letters.length <= text.length) {
    letters = new Uint8Array(text.length * 2);
    places = new Int32Array(text.length * 2);
    edges = new Uint8Array(text.length * 2);
  }
  let length = 0;
  let before = 0;
  let isBeforePlain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = KNOWN[code] ?? numberOfCode(code);
    if (letter === SPACE && before === SPACE) continue;
    const isPlain = code < 128;
    letters[length] = letter;
    places[length] = at;
    const isInside =
      (letter < DIGIT && before < DIGIT && before > 0) || (letter === DIGIT && before === DIGIT);
    edges[length] = isInside && isPlain && isBeforePlain ? 0 : 1;
    length++;
    before = letter;
    isBeforePlain = isPlain;
  }
  letters[length] = SPACE;
  places[length] = text.length;
  edges[length] = 1;
  return { letters, places, edges, length };
}
