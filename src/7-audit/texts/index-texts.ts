import { joined, type SearchText } from './search-text.ts';

/** What Pagefind writes before the content of each of its files. */
const MARK = 'pagefind_dcd';

/** Kinds of value in CBOR (RFC 8949), by the first three bits. */
const BYTES = 2;
const TEXT = 3;

/**
 * The words of a search index, each by itself: it is a list of strings and numbers in CBOR, whose marks of length are
 * letters themselves. Which list a string is in doesn't matter, so the lists are read through as if they were one.
 */
export function indexTexts(bytes: Uint8Array): SearchText[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  let at = data.subarray(0, MARK.length).toString('latin1') === MARK ? MARK.length : 0;
  while (at < data.length) {
    const head = data.readUInt8(at);
    const [kind, short] = [head >> 5, head & 31];
    at += 1;
    const wide = short < 24 || short > 27 ? 0 : 2 ** (short - 24);
    if (at + wide > data.length) break;
    const size = wide === 0 ? short % 31 : numberAt(data, at, wide);
    at += wide;
    if (kind !== TEXT && kind !== BYTES) continue;
    if (kind === TEXT) found.push(data.subarray(at, at + size).toString('utf8'));
    at += size;
  }
  return found.length === 0 ? [] : [{ text: joined(found), audience: 'shown', where: 'in its words' }];
}

function numberAt(data: Buffer, at: number, wide: number): number {
  return wide === 8 ? Number(data.readBigUInt64BE(at)) : data.readUIntBE(at, wide);
}
