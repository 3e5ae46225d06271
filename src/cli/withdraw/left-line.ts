const STATUS = /^(["']?status["']?[ \t]*:)[ \t]*[^\r\n]*/gm;

/**
 * `status: left` in a file that can't be read as YAML, put there as text: in the place of the one line that gives a
 * status, or as the first line of the front matter. A broken file that says so has left, whatever else it says.
 */
export function withLeftLine(bytes: Uint8Array): Uint8Array | undefined {
  // Latin 1 keeps each byte as it is, whatever the encoding really was.
  const text = Buffer.from(bytes).toString('latin1');
  const lines = text.match(STATUS) ?? [];
  if (lines.length === 1) return Buffer.from(text.replace(STATUS, '$1 left'), 'latin1');
  const first = /^(?:\xEF\xBB\xBF)?---[^\r\n]*(\r\n|\n|\r)/.exec(text);
  if (first === null || lines.length > 1) return undefined;
  const [whole, lineEnd] = first;
  return Buffer.from(`${whole}status: left${lineEnd}${text.slice(whole.length)}`, 'latin1');
}
