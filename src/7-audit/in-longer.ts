/** So many longer values are looked into for each; a line that more have is boilerplate. */
const FEW = 3;

/**
 * Those values that stand in a longer one, from the beginning of a line to the end of one: the paragraphs of a text that is
 * there as a whole. Some may be missing where many values have the same lines.
 */
export function inLonger(values: ReadonlySet<string>): Set<string> {
  const byLine = new Map<string, string[]>();
  for (const value of values) {
    if (!value.includes('\n')) continue;
    for (const line of new Set(value.split('\n'))) {
      const known = byLine.get(line);
      if (known === undefined) byLine.set(line, [value]);
      else if (known.length < FEW) known.push(value);
    }
  }
  const found = new Set<string>();
  for (const value of values) {
    const [first = ''] = value.split('\n', 1);
    if (byLine.get(first)?.some((one) => one.length > value.length && hasLines(one, value)) === true)
      found.add(value);
  }
  return found;
}

function hasLines(text: string, lines: string): boolean {
  for (let at = text.indexOf(lines); at !== -1; at = text.indexOf(lines, at + 1)) {
    const end = at + lines.length;
    if ((at === 0 || text[at - 1] === '\n') && (end === text.length || text[end] === '\n')) return true;
  }
  return false;
}
