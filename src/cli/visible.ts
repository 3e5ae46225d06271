/** Characters that nobody sees, or that act on a terminal. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A text as it can be shown on a terminal: what would be hidden, or would act, is named instead. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `[U+${codeOf(character)}]`);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
}

/** A labelled text: beside its label if it is short, indented below it if it is not. */
export function labelled(label: string, text: string, indent: string): string {
  const lines = visible(text).split('\n');
  if (lines.length === 1 && text.length <= 100) return `${label}: ${lines[0]}`;
  return [`${label}:`, ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n');
}
