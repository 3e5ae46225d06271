import type { SearchText } from './search-text.ts';

/** A style sheet: as it stands, and with escapes resolved and the pieces of a string put together. */
export function cssTexts(css: string): SearchText[] {
  const texts: SearchText[] = [{ text: css, audience: 'code', where: 'in a style sheet' }];
  const strings = stringsOf(css);
  const comments = css.match(/\/\*[\s\S]*?(?:\*\/|$)/g) ?? [];
  if (strings.length > 0)
    texts.push({ text: strings.join('\n'), audience: 'shown', where: 'in a style sheet' });
  if (comments.length > 0)
    texts.push({ text: comments.join('\n'), audience: 'shown', where: 'in a comment' });
  if (css.includes('\\')) texts.push({ text: unescapeCss(css), audience: 'code', where: 'in a style sheet' });
  return texts;
}

/** The strings of a style sheet, those side by side as one: `content: "Hi" "king"`. */
function stringsOf(css: string): string[] {
  const found: string[] = [];
  let lastEnd = 0;
  // A string ends at its quote or its line, whichever comes first, so each character is looked at once.
  for (const { 0: whole, 1: double, 2: single, index } of css.matchAll(
    /"((?:[^"\\\n]|\\[\s\S]?)*)"?|'((?:[^'\\\n]|\\[\s\S]?)*)'?/g,
  )) {
    const isNext = css.slice(lastEnd, index).trim() === '';
    found.push(`${isNext ? (found.pop() ?? '') : ''}${unescapeCss(double ?? single ?? '')}`);
    lastEnd = index + whole.length;
  }
  return found;
}

export function unescapeCss(css: string): string {
  return css.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|\s)?|\n|([\s\S]))/gi,
    (_, code: string | undefined, character = '') =>
      code === undefined ? character : characterOf(Number.parseInt(code, 16)),
  );
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
