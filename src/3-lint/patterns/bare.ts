// Many people type Spanish without accents and tildes: “Nacio en 1967”, “una senora de 97 anos”. A text that has none at
// all is read by patterns that have none either.

import type { Spelled } from './spelled.ts';

const ACCENTED = /[\u00c0-\u024f]/;
/** A letter with an accent that is no end of a range of a class. */
const EACH = /(?<!-)[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f](?!-)/g;

/** Whether a text has no letter with an accent or tilde. */
export function isBare(text: string): boolean {
  return !ACCENTED.test(text);
}

/** A pattern for bare texts: what it says with accents, it finds without them. */
export function bareOf(pattern: Spelled): Spelled {
  const { source, flags } = pattern;
  if (isBare(source)) return pattern;
  return { source: source.replace(EACH, (letter) => letter.normalize('NFD').charAt(0)), flags };
}

/** A source of patterns in which accents may be missing one by one. Within its own square brackets it has both already. */
export function accentsOptional(source: string): string {
  return source.replace(
    /(?<!\[[^\]]{0,60})[áéíóúüñ]/g,
    (accented) => `[${accented}${accented.normalize('NFD').charAt(0)}]`,
  );
}
