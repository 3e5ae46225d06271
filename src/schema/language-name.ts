const names = new Intl.DisplayNames('en', { type: 'language' });

/** A language, BCP 47, as staff and messages call it: `Spanish` for `es`. */
export function languageName(lang: string): string {
  return names.of(lang) ?? lang;
}
