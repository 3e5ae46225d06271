import { joined, type SearchText } from './search-text.ts';

/** Stretches of a binary that can be read, in the encodings that programs write metadata in. */
const UTF8 =
  /(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){4,}/g;
const LATIN1 = /[\x20-\x7e\xc0-\xff]{8,}/g;
/** Letters of European languages, and the dashes and quotes of good prose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the other half of each letter.
const UTF16LE = /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0|[^\0]\x01|[\x10-\x26]\x20){3,}/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const UTF16BE = /(?:\0[\t\n\r\x20-\x7e\xa0-\xff]|\x01[^\0]|\x20[\x10-\x26]){3,}/g;

/** So many bytes in a row that can be read are a word somebody wrote. */
export const WORD = 4;
/**
 * Among the points of a picture such words come about by chance, thousands in a megabyte; that long, few do. What a picture
 * says in a part of its own is read from that part.
 */
export const WORDS = 8;

export function binaryTexts(bytes: Uint8Array, where: string, shortest: number): SearchText[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const runs = (pattern: RegExp) => Array.from(all.matchAll(pattern), ([run]) => run);
  const utf8 = runs(UTF8)
    .filter(({ length }) => length >= shortest)
    .map((run) => Buffer.from(run, 'latin1').toString('utf8'));
  const latin1 = runs(LATIN1).filter((run) => /[\xc0-\xff]/.test(run));
  const wide = (pattern: RegExp, order: 'utf-16le' | 'utf-16be') =>
    runs(pattern).map((run) => new TextDecoder(order).decode(Buffer.from(run, 'latin1')));
  const utf16 = [...wide(UTF16LE, 'utf-16le'), ...wide(UTF16BE, 'utf-16be')];
  return [utf8, latin1, utf16]
    .filter((texts) => texts.length > 0)
    .map((texts) => ({ text: joined(texts), audience: 'shown', where }));
}
