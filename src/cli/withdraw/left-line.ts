const STATUS = /^(["']?status["']?[ \t]*:)[ \t]*[^\r\n]*/gm;

/**
 * `status: left` in a file that can't be read as YAML, put there as text: in the place of each line that gives a status,
 * or as the first line of the front matter, or of all. A broken file that says so has left, whatever else it says.
 */
export function withLeftLine(bytes: Uint8Array): Uint8Array | undefined {
  // Latin 1 keeps each byte as it is, whatever the encoding really was.
  const text = Buffer.from(bytes).toString('latin1');
  // Of two bytes a letter, as Windows calls Unicode: nothing can be put in between.
  if (/^(?:\xFF\xFE|\xFE\xFF|\0|.\0)/.test(text)) return undefined;
  const [head, front, body] = partsOf(text);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const after = front.replace(STATUS, '$1 left');
  return Buffer.from(
    head + (after.search(STATUS) === -1 ? `status: left${lineEnd}${front}` : after) + body,
    'latin1',
  );
}

/** What stands before the front matter, it, and the text below, which may speak of a status, too. */
function partsOf(text: string): [head: string, front: string, body: string] {
  const [head = ''] = /^(?:\xEF\xBB\xBF)?(?:---[^\r\n]*(?:\r\n|\n|\r))?/.exec(text) ?? [];
  const rest = text.slice(head.length);
  const end = head.includes('---') ? /^---[ \t]*$/m.exec(rest)?.index : undefined;
  return [head, rest.slice(0, end ?? rest.length), rest.slice(end ?? rest.length)];
}
