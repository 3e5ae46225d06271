import { directionOf } from '#schema/words/direction.ts';

/** Attributes of an element whose words aren't in the page's language; none where they are. */
export function inLang(lang: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return lang === undefined ? {} : { lang, dir: directionOf(lang) };
}
