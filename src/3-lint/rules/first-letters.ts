// With which letters whatever a pattern matches can begin. So a long list of patterns need not be tried at every word.

/** How many letters are looked at. */
export const LETTERS = 3;
/** Any letter at all, as in `\w`. */
export const ANY = '?';
/** Where a word ends: a space, an apostrophe, a full stop. */
export const END = ' ';

/** Beginnings of up to three letters, in lower case, without accents; a digit is `0`, a sign of currency `$`. */
type Beginnings = ReadonlySet<string>;

const NOTHING: Beginnings = new Set(['']);
const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };
const SPELLED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'abcdefghijklmnopqrstuvwxyzñ$'].map((one) => [one, one])),
  ...Object.fromEntries([...'0123456789'].map((one) => [one, '0'])),
  ...ACCENTS,
  '£': '$',
  '€': '$',
};

/** A letter as beginnings spell it; `END` for what is no part of a word. */
export function letterOf(char: string): string {
  return SPELLED[char] ?? END;
}

/** A text in lower case and without accents, as long as before. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const plainly = lower.length === text.length ? lower : text;
  return /[áéíóúü]/.test(plainly) ? plainly.replace(/[áéíóúü]/g, (one) => ACCENTS[one] ?? one) : plainly;
}

/** Each letter as a number from 1 to 30; what ends a word is 31. */
const NUMBERS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const letter = letterOf(String.fromCharCode(code).toLowerCase());
  return letter === END ? 31 : 'abcdefghijklmnopqrstuvwxyzñ0$'.indexOf(letter) + 1;
});
const numberAt = (text: string, at: number): number => NUMBERS[text.charCodeAt(at)] ?? 31;

/** A beginning as a number: five bits for each letter. One that is shorter than `LETTERS` has zeros for the rest. */
export function keyOf(letters: string): number {
  return [...letters.padEnd(LETTERS, '\0')].reduce(
    (key, letter) => key * 32 + (letter === '\0' ? 0 : numberAt(letter, 0)),
    0,
  );
}

/** The beginning of the word at a place, as `keyOf` writes it. */
function keyAt(text: string, at: number): number {
  const first = numberAt(text, at);
  const second = first === 31 ? 0 : numberAt(text, at + 1);
  const third = second === 31 || second === 0 ? 0 : numberAt(text, at + 2);
  return first * 1024 + second * 32 + third;
}

/** Asks for what is known of a key, of its first two letters, of its first letter, and of any beginning. */
export function lookup<Value>(
  known: ReadonlyMap<number, readonly Value[]>,
): (key: number) => readonly Value[] {
  const asked = new Map<number, readonly Value[]>();
  return (key) => {
    const before = asked.get(key);
    if (before !== undefined) return before;
    const keys = new Set([key, key - (key % 32), key - (key % 1024), 0]);
    const values = [...new Set([...keys].flatMap((one) => known.get(one) ?? []))];
    asked.set(key, values);
    return values;
  };
}

/** A word of a text: where it begins, and with which letters. */
interface Word {
  readonly at: number;
  readonly key: number;
}

/** Many rules ask about the same texts, one after the other. */
const RECENT = new Map<string, readonly Word[]>();
const MOST_RECENT = 200;

/** The words of a text. */
export function wordsIn(text: string): readonly Word[] {
  const known = RECENT.get(text);
  if (known !== undefined) return known;
  const words: Word[] = [];
  let wasEnd = true;
  for (let at = 0; at < text.length; at++) {
    const isEnd = numberAt(text, at) === 31;
    if (wasEnd && !isEnd) words.push({ at, key: keyAt(text, at) });
    wasEnd = isEnd;
  }
  if (RECENT.size >= MOST_RECENT) RECENT.clear();
  RECENT.set(text, words);
  return words;
}

/** The beginnings of what a pattern's source matches. It knows the syntax our patterns use, and throws at any other. */
export function firstLettersOf(source: string): Beginnings {
  const [beginnings, end] = disjunction(source.toLowerCase(), 0);
  if (end < source.length) throw new Error(`Not read to its end: ${source.slice(end, end + 40)}`);
  return new Set(
    [...beginnings].map((one) => (one.length < LETTERS && !/[? ]$/.test(one) ? one + END : one)),
  );
}

type Read = readonly [beginnings: Beginnings, end: number];

function disjunction(source: string, from: number): Read {
  const all = new Set<string>();
  let at = from;
  for (;;) {
    const [one, end] = sequence(source, at);
    for (const beginning of one) all.add(beginning);
    if (source[end] !== '|') return [all, end];
    at = end + 1;
  }
}

function sequence(source: string, from: number): Read {
  let all = NOTHING;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const [one, end] = atom(source, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end, end + 10))?.[0] ?? '';
    all = joined(all, repeated(one, quantifier));
    at = end + quantifier.length;
  }
  return [all, at];
}

function atom(source: string, at: number): Read {
  const char = source.charAt(at);
  if (char === '(') return group(source, at);
  if (char === '[') {
    const end = source.indexOf(']', at + 2) + 1;
    return [lettersIn(source.slice(at + 1, end - 1)), end];
  }
  if (char === '^' || char === '$') return [NOTHING, at + 1];
  if (char === '.') return [new Set([ANY, END]), at + 1];
  if (char !== '\\') return [new Set([letterOf(char)]), at + 1];
  const escaped = source.charAt(at + 1);
  if (escaped === 'b') return [NOTHING, at + 2];
  return [
    new Set([escaped === 'w' ? ANY : escaped === 'd' ? '0' : escaped === 's' ? END : letterOf(escaped)]),
    at + 2,
  ];
}

/** What looks ahead or back takes up no letters. */
function group(source: string, at: number): Read {
  const opening = /^\((?:\?:|\?<?[=!]|\?<\w{1,40}>)?/.exec(source.slice(at, at + 20))?.[0] ?? '(';
  const [inner, end] = disjunction(source, at + opening.length);
  if (source[end] !== ')') throw new Error(`A group without its end: ${source.slice(at, at + 40)}`);
  return [/[=!]$/.test(opening) ? NOTHING : inner, end + 1];
}

function lettersIn(characters: string): Beginnings {
  if (/^\^|\\w|\w-\w/.test(characters)) return new Set([ANY, ...(/^\^/.test(characters) ? [END] : [])]);
  return new Set([...characters.replace(/\\d/g, '0').replace(/\\/g, '')].map(letterOf));
}

function repeated(one: Beginnings, quantifier: string): Beginnings {
  if (quantifier === '' || quantifier === '?') return quantifier === '' ? one : new Set(['', ...one]);
  const most = joined(joined(one, new Set(['', ...one])), new Set(['', ...one]));
  return /^(?:\*|\{0,)/.test(quantifier) ? new Set(['', ...most]) : most;
}

function joined(before: Beginnings, after: Beginnings): Beginnings {
  const all = new Set<string>();
  for (const one of before) {
    if (one.length >= LETTERS || one.endsWith(END) || one.endsWith(ANY)) all.add(one);
    else for (const next of after) all.add((one + next).slice(0, LETTERS));
  }
  return all;
}
