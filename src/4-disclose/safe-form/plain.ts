/** A text for patterns: lower case, without accents, with straight apostrophes. ñ stays: it is a letter, not an accent. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[’‘ʻʼ]/g, "'");
}

/** The same on one line. */
export const plainLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** The same, letter by letter: a place in it is the same place in the text. */
export function plainInPlace(text: string): string {
  const known = new Map<string, string>();
  const flatten = (letter: string) => {
    const flat = plain(letter);
    return flat.length === letter.length ? flat : letter;
  };
  return text
    .replace(/[^\0-\x7f]/gu, (letter) => {
      const flat = known.get(letter) ?? flatten(letter);
      known.set(letter, flat);
      return flat;
    })
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Alternatives of a pattern, from words parted by spaces or, where they have spaces in them, by bars. */
export const oneOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(words.includes('|') ? '|' : /\s+/)
    .map((word) => word.trim())
    .join('|')})`;

/** One pattern of several, over a text made plain. */
export const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'));

/** The end of a thought. */
export const END = '(?=\\s{0,999}(?:$|[.,;:!?()…–—/]))';
