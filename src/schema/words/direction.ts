/** Scripts that are written from right to left. Node 20 can't say it of a language by itself, and what it is must not hang on that. */
const FROM_THE_RIGHT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Which way a language (BCP 47) is written, by its usual script: the value of the attribute `dir`. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const direction = known.get(lang) ?? direct(lang);
  known.set(lang, direction);
  return direction;
}

/** Asked for every passage of every page, in a few languages. */
const known = new Map<string, 'ltr' | 'rtl'>();

function direct(lang: string): 'ltr' | 'rtl' {
  try {
    return FROM_THE_RIGHT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // It is no language that anyone knows.
    return 'ltr';
  }
}
