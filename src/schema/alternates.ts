import type { LanguageLink } from './view.ts';

/** An address for those who read a language (BCP 47), or, as `x-default`, for everyone else. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/**
 * What search engines are told of a page in several languages: the same on each of these pages, itself included. Nothing
 * where what it is about is there in one language alone.
 */
export function alternatesOf(languages: readonly LanguageLink[] | undefined): readonly Alternate[] {
  const real = (languages ?? []).filter(({ isTranslated }) => isTranslated);
  const isOne = real.some(({ isThis }) => isThis);
  const [first] = real;
  if (first === undefined || !isOne || real.length < 2) return [];
  return [...real, { lang: 'x-default', url: first.url }].map(({ lang, url }) => ({ lang, url }));
}
