import type { ViewTranslation } from '#schema/published.ts';
import type { AnyRecord, TranslationRecord } from '#schema/record.ts';
import { fitOf, inPlaceOf } from '#schema/translation.ts';

/** Of a view on a site in another language, of which nobody has translated anything. */
export const UNTRANSLATED: ViewTranslation = { translated: [], isStale: false };

/** A record with translated words in the place of the original's, for kinds in which nobody decides about single parts. */
export interface Translated<D> {
  readonly data: D;
  /** The Markdown of each block. */
  readonly body: readonly string[];
  readonly translation: ViewTranslation;
}

/** What stands in the language, as far as it fits; all else is the original's. */
export function withWords<R extends AnyRecord>(
  original: R,
  translation: TranslationRecord | undefined,
): Translated<R['data']> {
  const own = original.body.blocks.map(({ markdown }) => markdown);
  if (translation === undefined) return { data: original.data, body: own, translation: UNTRANSLATED };
  const { file, words, body, isStale } = translation;
  const translated = [...words.keys()].filter((name) => fitOf(original, translation, name) === 'fits');
  const fields = translated.filter((name) => name !== 'body').map((name) => name.split('.')[0] as string);
  const said = fields.map((name) => [
    name,
    inPlaceOf((original.data as Readonly<Record<string, unknown>>)[name], translation.data[name]),
  ]);
  return {
    data: { ...original.data, ...(Object.fromEntries(said) as Partial<R['data']>) },
    body: translated.includes('body') ? body.blocks.map(({ markdown }) => markdown) : own,
    translation: { file, translated, isStale },
  };
}
