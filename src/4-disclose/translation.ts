import type { Field } from '#schema/field.ts';
import { type PersonalDetail, provider } from '#schema/provider.ts';
import type { ProviderView, PublishedPersonal } from '#schema/published.ts';
import type { RecordOf, TranslationRecord } from '#schema/record.ts';
import { fitOf, inPlaceOf } from '#schema/translation.ts';
import { type Circumstances, Decider } from './decider.ts';
import { type DecidedProvider, stillValid } from './provider.ts';

/** A translation of a bio, decided. */
export interface TranslatedBio {
  readonly lang: string;
  /** The original’s file. */
  readonly original: string;
  readonly title: string;
  readonly translation: TranslationRecord;
  readonly decided: DecidedProvider;
}

/**
 * Decides everything in a translation of a bio. INVARIANT: nothing of it is shown whose original isn't: the result is
 * the original's view, with words in the place of words that are there.
 */
export function decideTranslation(
  translation: TranslationRecord,
  record: RecordOf<'provider'>,
  original: DecidedProvider,
  circumstances: Circumstances,
): TranslatedBio {
  const { file, source, lang, isStale, data, body } = translation;
  const fits = (name: string) => fitOf(record, translation, name) === 'fits';
  const originals = new Map(original.decisions.map(({ entry }) => [entry.subject, entry.reason] as const));
  const decider = new Decider(
    record,
    { file, source, translation: { lang, isStale, fits, originals } },
    circumstances,
  );
  const isHeld = circumstances.held.has(file);
  const words: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  let personal: readonly PublishedPersonal[] = [];
  let alt: string | undefined;

  for (const [name, statement] of Object.entries<Field>(provider.fields)) {
    const value = data[name];
    if (value === undefined || statement.translates === undefined) continue;
    switch (statement.disclosure) {
      case 'public': {
        const whole = inPlaceOf((record.data as Readonly<Record<string, unknown>>)[name], value);
        if (!isHeld && !isStale && whole !== undefined && fits(name))
          words[name] = stillValid(whole, circumstances.today);
        break;
      }
      case 'text':
        if (decider.text(name, statement.label, [name], String(value))) texts[name] = String(value);
        break;
      case 'controlled':
        personal = decider.personal(value as Readonly<Record<string, PersonalDetail>>);
        break;
      case 'photo': {
        const says = (value as { readonly alt: string }).alt;
        if (decider.text('alt', 'Description of the photo', ['photo', 'alt'], says)) alt = says;
        break;
      }
      // Stryker disable next-line ConditionalExpression: there is nothing to do here but to name what is left
      default:
        statement.disclosure satisfies 'internal';
    }
  }
  const blocks = decider.body(body.blocks);
  const { view } = original;
  const { decisions, failed } = decider;
  const about = { lang, original: record.file, title: String(data.title ?? ''), translation };
  if (view === undefined) return { ...about, decided: { view, decisions, failed } };
  const shown: ProviderView = {
    ...view,
    ...words,
    texts: { ...view.texts, ...texts },
    personal: view.personal.map((one) => personal.find(({ category }) => category === one.category) ?? one),
    ...(view.photo === undefined || alt === undefined ? {} : { photo: { ...view.photo, alt } }),
    body: blocks.length === 0 ? view.body : blocks,
    translation: {
      ...(isHeld ? {} : { file }),
      translated: [
        ...Object.keys({ ...words, ...texts }),
        ...(alt === undefined ? [] : ['photo.alt']),
        ...personal.map(({ category }) => `personal.${category}`),
        ...(blocks.length === 0 ? [] : ['body']),
      ],
      isStale,
    },
  };
  return { ...about, decided: { view: shown, decisions, failed } };
}
