/** So many traits are told apart; two that share a number are one. */
export const TRAITS = 1 << 20;

/** Letters at its beginning by which a word is known besides itself: “treated” and “treatment”. */
const STEM = 4;

/** A text longer than any sentence people write shows enough of itself by so many words and signs. */
const MOST = 150;

/**
 * What a text has in common with others: its words, their beginnings, two and three in a row, two with one between them,
 * numbers, signs, and capitals inside a sentence. Each is a number below `TRAITS`. One is used for text after text, since
 * every sentence of a practice is read by it.
 */
export class Traits {
  readonly numbers = new Int32Array(5 * MOST);
  count = 0;
  readonly #words = new Int32Array(MOST);
  #length = 0;

  read(text: string): void {
    this.count = 0;
    this.#length = 0;
    let isFirst = true;
    let number = SEED;
    let stem = 0;
    /** Letters of a word so far. */
    let letters = 0;
    for (let at = 0; at <= text.length && this.#length < MOST; at++) {
      const code = text.charCodeAt(at);
      const letter = code < 128 ? (LETTERS[code] as number) : letterOf(code);
      if (
        letter !== 0 &&
        (letter !== APOSTROPHE || (letters > 0 && letterOf(text.charCodeAt(at + 1)) !== 0))
      ) {
        if (letters === 0) {
          if (!isFirst && code !== letter && isCapital(code)) this.#addWord(CAPITAL);
          isFirst = false;
          number = SEED;
        }
        number = Math.imul(number ^ letter, 0x01000193);
        letters++;
        if (letters === STEM) stem = number;
        continue;
      }
      if (letters > 0) {
        this.#addWord(spread(number));
        if (letters > STEM) this.#add(mixed(STEMS, stem));
        letters = 0;
      }
      if (isDigit(code)) {
        const from = at;
        while (isDigit(text.charCodeAt(at + 1))) at++;
        this.#addWord(at - from === 3 ? YEAR : NUMBER);
      } else if (SIGNS.has(code)) {
        this.#addWord(spread(code));
        isFirst ||= ENDS.has(code);
      }
    }
  }

  /** A word, with those before it. */
  #addWord(number: number): void {
    const length = this.#length;
    if (length >= MOST) return;
    this.#words[length] = number;
    this.#length = length + 1;
    this.#add(number);
    if (length < 1) return;
    const before = this.#words[length - 1] as number;
    this.#add(mixed(before, number));
    if (length < 2) return;
    const first = this.#words[length - 2] as number;
    this.#add(mixed(mixed(first, before), number));
    this.#add(mixed(mixed(first, BETWEEN), number));
  }

  #add(number: number): void {
    this.numbers[this.count] = number & (TRAITS - 1);
    this.count++;
  }
}

const SEED = 0x811c9dc5;
/** Numbers for what is no word; any others would do. */
const [STEMS, BETWEEN, YEAR, NUMBER, CAPITAL] = [0x51ed270b, 0x2545f491, 0x3c6ef372, 0x1b873593, 0x6a09e667];
const codesIn = (signs: string) => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const SIGNS = codesIn('?!;:.,“”"«»—()¿¡');
/** After these a capital tells nothing. */
const ENDS = codesIn('.!?:“«"¿¡');
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

const known = new Map<number, number>();

/** A letter without its accent and its capital, or an apostrophe; 0 of whatever else. */
function letterOf(code: number): number {
  const letter = known.get(code) ?? letterIn(String.fromCharCode(code));
  known.set(code, letter);
  return letter;
}

function letterIn(char: string): number {
  const [plain = ''] = char.normalize('NFD').toLowerCase();
  if (plain === "'" || plain.charCodeAt(0) === CURLY_APOSTROPHE) return APOSTROPHE;
  return /\p{L}/u.test(plain) ? plain.charCodeAt(0) : 0;
}

/** The same for the letters that most words are made of. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => letterIn(String.fromCharCode(code)));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function mixed(one: number, other: number): number {
  return spread(Math.imul(one, 0x9e3779b1) ^ other);
}

function spread(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}
