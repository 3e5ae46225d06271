import type { Finding, Position } from '#diagnostic/diagnostic.ts';
import { findUnseen } from '#schema/unseen.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text, or what is wrong with them. Positions are those of the first bad character. */
export function decode(path: string, bytes: Uint8Array): { text: string } | { finding: Finding } {
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return {
      finding: fault(
        path,
        'The file is not text in UTF-8, so letters could be read wrongly. Save it again with the encoding UTF-8.',
        firstBadByte(bytes),
      ),
    };
  }
  text = text.replace(/\r\n?/g, '\n');
  const unseen = findUnseen(text);
  if (unseen === undefined) return { text };
  const message = `There is ${unseen.what}, which can hide words from readers and from checks. Delete it; it often comes along when text is copied from a document.`;
  return { finding: fault(path, message, positionOf(text, unseen.index)) };
}

function fault(path: string, message: string, position: Position): Finding {
  return { rule: 'file/valid-encoding', file: path, message, ...position };
}

/** The place of the character at an offset. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { line, column, endLine: line, endColumn: column + 1 };
}

function firstBadByte(bytes: Uint8Array): Position {
  // Beginnings of the file are text up to the bad byte and none beyond it, so that halving finds it.
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginning(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  const before = (beginning(bytes, good) ?? '').replace(/\r\n?/g, '\n');
  return positionOf(before, before.length);
}

/** The text of the first bytes, without a character that is cut off at their end. */
function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
