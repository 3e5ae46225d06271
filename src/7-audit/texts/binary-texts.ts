import { joined, type SearchText } from './search-text.ts';

/** Stretches of a binary that can be read, in the encodings that programs write metadata in. */
const UTF8 = /(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){4,}/g;
const LATIN1 = /[\x20-\x7e\xc0-\xff]{8,}/g;
const UTF16 = /(?:[\x20-\x7e\xa0-\xff]\0){3,}[\x20-\x7e\xa0-\xff]?|(?:\0[\x20-\x7e\xa0-\xff]){3,}/g;

export function binaryTexts(bytes: Uint8Array, where: string): SearchText[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const utf8 = (all.match(UTF8) ?? []).map((run) => Buffer.from(run, 'latin1').toString('utf8'));
  const latin1 = (all.match(LATIN1) ?? []).filter((run) => /[\xc0-\xff]/.test(run));
  const utf16 = (all.match(UTF16) ?? []).map((run) => run.replaceAll('\0', ''));
  return [utf8, latin1, utf16]
    .filter((texts) => texts.length > 0)
    .map((texts) => ({ text: joined(texts), audience: 'shown', where }));
}
