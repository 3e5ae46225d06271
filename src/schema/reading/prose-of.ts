const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const TABLE = /^ {0,3}\||^[^|\n]+\|[^|\n]*\||^ {0,3}:?-{3,}:?\s*\|/;
/** What begins a line of a list or a quotation. */
const MARKS = /^(?:\s{0,12}(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+\s?/;

/**
 * The prose of a block of Markdown as plain text, for what only counts words: a line for each item of a list, without
 * headings, tables and code. The rules, which say where something stands, read Markdown in full.
 */
export function proseOf(markdown: string): string {
  const lines: string[] = [];
  let [isCode, isOpen] = [false, false];
  const source = markdown.split('\n');
  for (const [at, line] of source.entries()) {
    // Most lines begin with a letter, and are no more than words.
    const isPlain = /^\p{L}/u.test(line) && !line.includes('|');
    const isFence = !isPlain && FENCE.test(line);
    if (isFence) isCode = !isCode;
    const isText = !isCode && (isPlain || (!isFence && !isMarked(line) && line.trim() !== ''));
    const isTitle = isText && /^ {0,3}(?:=+|-{2,})\s*$/.test(source[at + 1] ?? '');
    if (!isText || isTitle) {
      isOpen = false;
      continue;
    }
    const mark = isPlain ? '' : (MARKS.exec(line)?.[0] ?? '');
    const words = inline(line.slice(mark.length)).trim();
    // A line without a mark of its own goes on with the one before it.
    if (isOpen && mark.replace(/[\s>]/g, '') === '') lines[lines.length - 1] += ` ${words}`;
    else lines.push(words);
    isOpen = !/(?: {2}|\\)$/.test(line);
  }
  return lines.join('\n');
}

/** A heading, a row of a table, a line under a heading. */
function isMarked(line: string): boolean {
  return HEADING.test(line) || TABLE.test(line) || UNDERLINE.test(line);
}

/** Without marks, addresses of links and escapes. */
function inline(text: string): string {
  if (!/[[<\\*_`&]/.test(text)) return text;
  return text
    .replace(/\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/<(?:https?:|mailto:|tel:)[^<>\s]{0,500}>/g, 'here')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&');
}
