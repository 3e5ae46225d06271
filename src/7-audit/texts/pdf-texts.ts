import { tryInflate } from '../unpack.ts';
import { binaryTexts } from './binary-texts.ts';
import { joined, type SearchText } from './search-text.ts';

const WHERE = 'in its text';

/**
 * What a PDF says: as it lies there, and its streams inflated, with the pieces of each line put together. Text in fonts
 * with an encoding of their own is not found; `isOpaque` says what can't be searched at all.
 */
export function pdfTexts(bytes: Uint8Array): SearchText[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = [...binaryTexts(bytes, WHERE), ...lines(all.toString('latin1'))];
  let from = all.indexOf('stream');
  while (from !== -1) {
    const start = from + 'stream'.length;
    const end = all.indexOf('endstream', start);
    if (end === -1) break;
    const isEnd = all.toString('latin1', Math.max(0, from - 3), from) === 'end';
    const plain = isEnd ? undefined : tryInflate(all.subarray(start + lineEnd(all, start), end));
    if (plain !== undefined)
      texts.push(...binaryTexts(plain, WHERE), ...lines(Buffer.from(plain).toString('latin1')));
    from = all.indexOf('stream', isEnd ? start : end + 'endstream'.length);
  }
  return texts;
}

/** An encrypted PDF opens without a password and still shows us nothing. */
export function isOpaque(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
}

function lineEnd(bytes: Buffer, at: number): number {
  return bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : bytes[at] === 10 || bytes[at] === 13 ? 1 : 0;
}

const STRING = /\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9a-fA-F\s]+)>/g;

/** Strings of a content stream. Those of one `[…] TJ` are pieces of words; a wide gap between them is a space. */
function lines(content: string): SearchText[] {
  const said: string[] = [];
  for (const [array] of content.matchAll(/\[(?:[^\\()[\]]|\((?:[^\\()]|\\[\s\S])*\))*\]\s*TJ/g)) {
    said.push(strings(array.replace(/(?<=[)>\s])-\d{3,}(?:\.\d+)?(?=[\s(<])/g, '( )')).join(''));
  }
  const pieces = strings(content);
  // One string a word, or one a line, or one a letter.
  const all = [said.join('\n'), said.join(''), pieces.join(' '), pieces.join('')].filter(
    (text) => text !== '',
  );
  return all.length === 0 ? [] : [{ text: joined([...new Set(all)]), audience: 'shown', where: WHERE }];
}

function strings(content: string): string[] {
  return Array.from(content.matchAll(STRING), ([, literal, hex]) =>
    wide(
      literal === undefined
        ? Buffer.from((hex ?? '').replace(/\s/g, ''), 'hex').toString('latin1')
        : unescapePdf(literal),
    ),
  );
}

function unescapePdf(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, letter = '') =>
    octal === undefined
      ? ({ n: '\n', r: '\r', t: '\t' }[letter as string] ?? letter)
      : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
}

/** Strings of the catalogue may be UTF-16. */
function wide(text: string): string {
  return text.startsWith('\xfe\xff') ? new TextDecoder('utf-16be').decode(Buffer.from(text, 'latin1')) : text;
}
