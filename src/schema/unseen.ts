/**
 * What must not stand in any text, since it can hide words from readers and from checks: control characters but tab and
 * line feed; zero-width and soft hyphens; characters that turn the direction of text; fillers, tags and others that no
 * font draws. Variation selectors may stay: emoji need them.
 */
const FORBIDDEN =
  /(?![\t\n])\p{Cc}|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/u;

/** What isn't plainly harmless: most texts have nothing else, and looking for this is quick. */
const DOUBTFUL = /[^\t\n -~\u00c0-\u024f\u2010-\u2027]/;

/** The first forbidden character of a text: where it stands, and what it is in words. */
export function findUnseen(text: string): { readonly index: number; readonly what: string } | undefined {
  if (!DOUBTFUL.test(text)) return undefined;
  const found = FORBIDDEN.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) as number;
  const kind =
    code === 0
      ? 'a NUL character'
      : code < 0xa0
        ? 'a control character'
        : (code >= 0x202a && code <= 0x202e) ||
            (code >= 0x2066 && code <= 0x2069) ||
            code === 0x200e ||
            code === 0x200f ||
            code === 0x61c
          ? 'a character that turns the direction of text'
          : 'an invisible character';
  return { index: found.index, what: `${kind} here (U+${code.toString(16).toUpperCase().padStart(4, '0')})` };
}
