import { visible } from '../visible.ts';

/**
 * A text in Markdown so that nothing in it is interpreted: each line a code span, inside which there are no tags, links,
 * pictures or references to issues. The @ is broken all the same: a report is copied to places with rules of their own.
 */
export function quote(text: string): string[] {
  return visible(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(codeSpan);
}

/** A name or a sentence among our own words: as it stands if Markdown sees nothing in it, else a code span. */
export function plain(text: string): string {
  return PROSE.test(text) && !/[0-9a-f]{7}/i.test(text) ? text : code(text);
}

/** Letters, digits, and signs that do nothing where they stand: no address, reference, tag or emphasis is made of these. */
const PROSE =
  /^(?:[\p{L}\p{M}\p{N}’‘“”–(),;!? ]|[.:](?= |$)|(?<=\p{L})['-](?=\p{L})|(?<=\p{N})-(?=\p{N}))+$/u;

/** A text on one line, as a code span. */
export function code(text: string): string {
  return codeSpan(visible(text).replace(/\s+/g, ' ').trim());
}

/** The delimiter is longer than any run of backticks in it, so that it ends where we end it. */
function codeSpan(line: string): string {
  if (line === '') return '';
  const longest = Math.max(0, ...new Set([...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const edge = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${edge}${pad}${line.replaceAll('@', '@\u200b')}${pad}${edge}`;
}
