import { CONTENT_TYPES } from '#schema/content-types.ts';
import type { PlainView, Published, ViewTranslation } from '#schema/published.ts';
import type { AnyRecord, RecordOf, TranslationRecord } from '#schema/record.ts';
import { mint } from './mint.ts';
import { publicPart } from './public-part.ts';
import { withWords } from './with-words.ts';

/** Kinds of content without decisions. */
export type PlainKind = 'location' | 'service' | 'announcement' | 'page' | 'answer' | 'handbook';

type View<K extends PlainKind> = Published<PlainView<RecordOf<K>['data']>>;

/** A record of a kind without decisions: everything its format calls public. */
export function plainView<K extends PlainKind>(record: RecordOf<K>): View<K> {
  const body = record.body.blocks.map(({ markdown }) => markdown);
  return view(record, record.data, body, undefined);
}

/** The same on a site in another language, with the words of a translation if there is one that may be used. */
export function plainViewIn<K extends PlainKind>(
  record: RecordOf<K>,
  translation: TranslationRecord | undefined,
): View<K> {
  // What is generic here is any of the kinds.
  const { data, body, translation: how } = withWords(record as unknown as AnyRecord, translation);
  return view(record, data, body, how);
}

function view<K extends PlainKind>(
  { kind, slug, file }: RecordOf<K>,
  data: object,
  body: readonly string[],
  translation: ViewTranslation | undefined,
): View<K> {
  const shown = publicPart(CONTENT_TYPES[kind].fields, data);
  return mint({
    ...shown,
    slug,
    file,
    ...(translation === undefined ? {} : { translation }),
    body,
  } as unknown as PlainView<RecordOf<K>['data']>);
}
