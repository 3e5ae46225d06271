/**
 * Rows for spreadsheets (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Signs that start a formula, also in their wide forms and behind white space. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;
