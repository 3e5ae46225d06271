/** The entries of a list, one a line or parted by commas. */
export const listOf = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The words of a list parted by spaces. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The pieces of a pattern, one a line or parted by a comma and a space, as one alternation; quantifiers keep their commas. */
export const anyOf = (list: string): string =>
  list
    .split(/, |\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('|');
