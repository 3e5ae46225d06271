/** A file's text as it lies there, and as it is worked on: line ends as `\n`, without byte order mark. */
export interface RawText {
  readonly raw: string;
  readonly text: string;
}

/** Undefined where the bytes are no text in UTF-8. */
export function rawText(bytes: Uint8Array): RawText | undefined {
  try {
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { raw, text: raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
  } catch {
    return undefined;
  }
}

/** The new text as bytes: what both have in common is taken from the file, the rest gets the file's own line ends. */
export function rawBytes({ raw, text }: RawText, after: string): Uint8Array {
  let start = 0;
  while (start < text.length && text[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(text.length, after.length) - start;
  while (same < most && text.at(-1 - same) === after.at(-1 - same)) same++;
  const from = placeIn(raw, 0, start);
  const to = placeIn(raw, from, text.length - same - start);
  const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  const middle = after.slice(start, after.length - same).replaceAll('\n', lineEnd);
  return Buffer.from(raw.slice(0, from) + middle + raw.slice(to));
}

/** Where so many characters of the plain text end in the raw one. */
function placeIn(raw: string, from: number, count: number): number {
  let at = from === 0 && raw.startsWith('\uFEFF') ? 1 : from;
  for (let left = count; left > 0; left--) at += raw.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
