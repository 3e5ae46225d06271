const FOLLOW = '{follow}';
const INVITES = /\{follow\}|\bfollow the practice\b/;

/** “…, and follow the practice at {follow}”, “, follow the practice at {follow}, and …”: the rest is a sentence without it. */
const CLAUSES: readonly (readonly [RegExp, string])[] = [
  [/^(You (?:can|are always welcome to)) follow the practice at \{follow\}, and (?:to )?/, '$1 '],
  [/, follow the practice at \{follow\}, and /, ' and '],
  [/,? and [^,{}]{0,200}(?:\{follow\}|follow the practice)(?=[.,])/, ''],
];

/**
 * An answer for a practice that has no page on any network: what invites people to follow it there would lead to a page
 * that says there is none. A sentence that says something else besides keeps that.
 */
export function withoutChannels(text: string): string {
  const end = text.indexOf('\n---\n') + '\n---\n'.length;
  const paragraphs = text
    .slice(end)
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(lineWithout).filter(Boolean).join('\n'))
    .filter(Boolean);
  return `${text.slice(0, end)}${paragraphs.join('\n\n')}\n`;
}

function lineWithout(line: string): string {
  return line
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => (INVITES.test(sentence) ? sentenceWithout(sentence) : sentence))
    .filter(Boolean)
    .join(' ');
}

function sentenceWithout(sentence: string): string {
  // Nothing else in it leads anywhere, so that it says nothing else.
  if ((sentence.match(/\{\w+\}/g) ?? []).every((name) => name === FOLLOW)) return '';
  return CLAUSES.reduce((said, [clause, instead]) => said.replace(clause, instead), sentence);
}
