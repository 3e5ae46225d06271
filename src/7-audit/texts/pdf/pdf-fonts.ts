import { matches } from './matches.ts';
import type { PdfFile } from './pdf-file.ts';

/** What the codes of a font mean. */
export interface FontMap {
  /** How many bytes a code has. */
  readonly width: number;
  readonly letters: ReadonlyMap<number, string>;
}

/**
 * The fonts of a PDF that say what their codes mean, by the names by which pages ask for them; two pages may mean two
 * fonts by one name.
 */
export function fontsOf({ objects, streamOf }: PdfFile): Map<string, FontMap[]> {
  const maps = new Map<string, FontMap>();
  for (const [number, body] of objects) {
    const meaning = /\/ToUnicode\s+(\d+)/.exec(body)?.[1];
    const map = streamOf.get(String(meaning));
    if (map !== undefined) maps.set(number, fontMap(map));
  }
  const fonts = new Map<string, FontMap[]>();
  for (const body of objects.values()) {
    for (const [, name, number] of matches<[string, string, string]>(body, USE)) {
      const map = maps.get(number);
      const known = fonts.get(name) ?? [];
      if (map !== undefined && !known.includes(map)) fonts.set(name, [...known, map]);
    }
  }
  return fonts;
}

/** `/F1 5 0 R`: a name for an object. */
const USE = /\/([^\s/<>()[\]]+)\s+(\d+)\s+\d+\s+R/g;

const HEX = '<([0-9a-fA-F\\s]*)>';

const PAIR = new RegExp(`${HEX}\\s*${HEX}`, 'g');
/** Codes from one to another, and what the first of them means, or each in a list. */
const RANGE = new RegExp(`${HEX}\\s*${HEX}\\s*(${HEX}|\\[[^[\\]]*\\])`, 'g');
const EACH = new RegExp(HEX, 'g');

/** No range of a font is longer: codes have two bytes. */
const LONGEST = 65_536;

function fontMap(text: string): FontMap {
  const letters = new Map<number, string>();
  for (const pairs of between(text, 'beginbfchar', 'endbfchar'))
    for (const [, from, to] of matches<[string, string, string]>(pairs, PAIR))
      letters.set(Number.parseInt(from, 16), lettersOf(to));
  for (const ranges of between(text, 'beginbfrange', 'endbfrange')) {
    for (const [, from, to, meaning] of matches<[string, string, string, string]>(ranges, RANGE)) {
      const [low, high] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const each = Array.from(matches<[string, string]>(meaning, EACH), ([, hex]) => lettersOf(hex));
      const isList = meaning.startsWith('[');
      for (let code = low; code <= Math.min(high, low + LONGEST); code++)
        letters.set(code, isList ? (each[code - low] as string) : shifted(each[0] as string, code - low));
    }
  }
  const space = /begincodespacerange\s*<([0-9a-fA-F]+)>/.exec(text)?.[1];
  return { width: space === undefined ? 2 : space.length / 2, letters };
}

/** What stands between two words, each time; where the second is missing, nothing after it can be closed either. */
function* between(text: string, open: string, close: string): Generator<string> {
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at)) {
    const start = at + open.length;
    at = text.indexOf(close, start);
    if (at === -1) return;
    yield text.slice(start, at);
  }
}

/** The last letter of a range's first, as many letters on. */
function shifted(first: string, by: number): string {
  return first.replace(/.$/su, (last) => String.fromCodePoint((last.codePointAt(0) as number) + by));
}

function lettersOf(hex: string): string {
  return new TextDecoder('utf-16be').decode(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
}
