import type { Block } from '#schema/record.ts';
import type { Passage } from '#schema/rule.ts';

/** Where in a passage the prose begins: behind the headings that stand above it; undefined for code. */
export function startOfProse({ subject, text }: Passage, blocks: readonly Block[]): number | undefined {
  const index = /^body\.(\d{1,99})$/.exec(subject)?.[1];
  const block = index === undefined ? undefined : blocks[Number(index)];
  if (block === undefined) return 0;
  const lines = block.markdown.split('\n');
  let [headings, at] = [0, 0];
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) headings++;
    else if (line.trim() !== '' && /^ {0,3}(?:=+|-{2,})\s*$/.test(lines[at + 1] ?? '')) {
      headings++;
      at++;
    } else if (line.trim() !== '') break;
    at++;
  }
  if (/^(?: {0,3}(?:```|~~~)| {4}|\t)/.test(lines[at] ?? '')) return undefined;
  let start = 0;
  for (let heading = 0; heading < headings; heading++) start = text.indexOf('\n', start) + 1 || text.length;
  return start;
}
