import { unitsOf } from '#schema/search/units.ts';
import { decodeEntities } from './html-texts.ts';
import { joined } from './search-text.ts';

interface Code {
  /** What it is called in the list of normal forms. */
  readonly name: string;
  isUsed(text: string): boolean;
  decode(text: string): string;
}

/** Ways to write a text that a program reads back: each resolves its own and leaves the rest. */
const CODES: readonly Code[] = [
  {
    name: 'entities',
    isUsed: (text) => /&(?:#|[a-z])/i.test(text),
    decode: decodeEntities,
  },
  { name: 'percent-escapes', isUsed: (text) => /%/.test(text), decode: decodePercent },
  { name: 'escapes of programs', isUsed: (text) => /\\/.test(text), decode: decodeEscapes },
  {
    name: 'strings put together',
    isUsed: (text) => /\+/.test(text),
    decode: (text) => text.replaceAll(JOINT, ''),
  },
  {
    name: 'quoted-printable',
    isUsed: (text) => hasAny(text, ['QUOTED-PRINTABLE', 'quoted-printable', 'Quoted-Printable']),
    decode: decodeQuotedPrintable,
  },
  {
    name: 'folded lines of vCards and calendars',
    isUsed: (text) => hasAny(text, ['BEGIN:VC', 'begin:vc', 'Begin:VC']),
    decode: unfold,
  },
  {
    name: 'words divided at the end of a line',
    isUsed: (text) => /-[\r\n]/.test(text),
    decode: (text) => text.replaceAll(DIVIDED, ''),
  },
  {
    name: 'CDATA',
    isUsed: (text) => /<!\[CDATA\[/.test(text),
    decode: (text) => text.replaceAll('<![CDATA[', '').replaceAll(']]>', ''),
  },
];

/** Looks for a few words many times as fast as an expression that knows no case. */
function hasAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/**
 * Words written as one, told apart by capitals (`twoRescueDogs`), and telephone numbers at a word. In prose one capital
 * makes a name, such as McDonald, and no two words.
 */
export function parted(text: string, isName: boolean): string | undefined {
  // Stryker disable next-line ConditionalExpression: what can't be joined isn't; this is only faster.
  if (!MAY_BE_JOINED.test(text)) return undefined;
  const isJoined = isName ? JOINED : JOINED_TWICE;
  if (!isJoined.test(text)) return undefined;
  const joint = /(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Za-zÀ-ÿ])(?=\d{7})|(?<=\d{7})(?=[A-Za-zÀ-ÿ])/g;
  const words = text.split(/\s/).filter((word) => isJoined.test(word));
  return joined(words.map((word) => word.replace(joint, ' ')));
}

/** Of the letters that names of files and programs are made of: this looks at the whole site. */
const JOINED = /[a-zß-ÿ][A-ZÀ-Þ]|[A-Za-zÀ-ÿ]\d{7}|\d{7}[A-Za-zÀ-ÿ]/;
const JOINED_TWICE = /[a-zß-ÿ][A-ZÀ-Þ][A-Za-zÀ-ÿ]*[a-zß-ÿ][A-ZÀ-Þ]|[A-Za-zÀ-ÿ]\d{7}|\d{7}[A-Za-zÀ-ÿ]/;

/** Where either is: begins with what is rare in prose, so that it is looked for many times as fast. */
const MAY_BE_JOINED = /[A-ZÀ-Þ](?<=[a-zß-ÿ][A-ZÀ-Þ])|\d{7}/;

/** 'one' + 'word' */
const JOINT = /["'`]\s{0,9}\+\s{0,9}["'`]/g;

const DIVIDED = /-\r?\n[ \t]{0,9}(?=\p{Ll})/gu;

/** What `decodings` resolves, by name. */
export const DECODED_FORMS: readonly string[] = [
  ...CODES.map(({ name }) => name),
  'invisible characters between words',
  'base64',
];

/** What is there without being seen: the search leaves it out, a browser may part words at it. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** One inside the other, as an address in a query in an attribute. */
const ROUNDS = 3;

/** The other texts that a text may be read as: each code resolved by itself, then all of them, again and again. */
export function decodings(text: string): string[] {
  const found = new Set<string>();
  for (const code of CODES) if (code.isUsed(text)) found.add(code.decode(text));
  let all = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = all;
    for (const code of CODES) if (code.isUsed(all)) all = code.decode(all);
    // Stryker disable next-line ConditionalExpression: it saves rounds that change nothing.
    if (all === before) break;
    found.add(all);
  }
  found.add(text.replaceAll(UNSEEN, ' '));
  for (const one of new Set([text, all])) for (const plain of base64Texts(one)) found.add(plain);
  found.delete(text);
  return [...found];
}

/** Of bytes in UTF-8 or, where they are none, in Latin-1; and the letters of an old function for both. */
export function decodePercent(text: string): string {
  return text.replace(/%u([0-9a-f]{4})|(?:%[0-9a-f]{2})+/gi, (run, letter?: string) => {
    if (letter !== undefined) return String.fromCharCode(Number.parseInt(letter, 16));
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
    const plain = bytes.toString('utf8');
    return plain.includes('\ufffd') ? bytes.toString('latin1') : plain;
  });
}

/** Long lines of vCards and calendars go on after a line end and a space. */
export function unfold(text: string): string {
  return text.replace(/\r?\n[ \t]/g, '');
}

const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/** Escapes of JavaScript and JSON. */
export function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, long?: string, short?: string, byte?: string, letter?: string) => {
      if (letter !== undefined) return LETTERS[letter] ?? letter;
      const code = Number.parseInt((long ?? short ?? byte) as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

function decodeQuotedPrintable(text: string): string {
  return decodePercent(text.replace(/=\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, '%$1'));
}

/** Shorter runs of letters and digits are words. */
const SHORTEST = 10;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary from a text.
const CONTROL = /[\0-\x08\x0e-\x1f\x7f\ufffd]/;

/** By code: which characters are letters of base64, plain or for addresses. */
const IS_LETTER = Uint8Array.from({ length: 256 }, (_, code) =>
  Number(/[\w+/-]/.test(String.fromCharCode(code))),
);

function base64Texts(text: string): string[] {
  const found: string[] = [];
  const { length } = text;
  const units = unitsOf(text);
  // A loop: this looks at the whole site, and a regular expression takes many times as long.
  let start = 0;
  // Stryker disable next-line ArithmeticOperator: there are no letters behind the end.
  while (start + SHORTEST <= length) {
    // From the end of the shortest run backwards: in prose one look passes by a word or two. No letter is before a start.
    let gap = start + SHORTEST - 1;
    while (gap >= start && isLetter(units, gap)) gap--;
    if (gap >= start) {
      start = gap + 1;
      continue;
    }
    let end = start + SHORTEST;
    while (end < length && isLetter(units, end)) end++;
    const run = text.slice(start, end);
    // A path in front of it would shift every letter.
    const slash = run.lastIndexOf('/');
    for (const one of slash === -1 ? [run] : [run, run.slice(slash + 1)]) {
      const plain = base64Text(one);
      if (plain !== undefined) found.push(plain);
    }
    start = end;
  }
  return found;
}

function isLetter(units: Uint8Array, at: number): boolean {
  return units[2 * at + 1] === 0 && IS_LETTER[units[2 * at] as number] === 1;
}

/** What runs say that were read before: words of the frame are on every page. */
const said = new Map<string, string | undefined>();

/** As many runs of as many letters are remembered. */
const MANY = 10_000;
const SHORT = 60;

function base64Text(run: string): string | undefined {
  if (run.length < SHORTEST) return undefined;
  if (said.has(run)) return said.get(run);
  const bytes = Buffer.from(run, 'base64').toString('utf8');
  const plain = CONTROL.test(bytes) ? undefined : bytes;
  // A copy: a piece of a page keeps the whole in memory.
  if (said.size < MANY && run.length <= SHORT) said.set(Buffer.from(run).toString(), plain);
  return plain;
}
