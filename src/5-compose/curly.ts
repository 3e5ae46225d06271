/**
 * Straight marks of a line of plain text as print has them. Markdown gets the same from its renderer; this is for what
 * stands in front matter, so that a page doesn't set its first sentence otherwise than the next.
 */
export function curly(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}.,!?])'/gu, '’')
    .replace(/(?<![\p{L}\p{N}])'(?=\p{L}|\d0s)/gu, (_, at: number) => (hasPartner(text, at) ? '‘' : '’'))
    .replace(/(?<=^|[\s([—–-])"(?=\S)/gu, '“')
    .replace(/(?<=[\p{L}\p{N}.,!?;:…)’])"/gu, '”');
}

/** An opening mark is closed again; in “’tis” and “the ’90s” it stands for letters. */
function hasPartner(text: string, at: number): boolean {
  return /'(?![\p{L}\p{N}])/u.test(text.slice(at + 1));
}
