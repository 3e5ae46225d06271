import { indexed } from '#schema/indexed.ts';
import type { PolicyView, PublishedSite } from '#schema/published.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import { mint } from './mint.ts';
import { type PlainKind, plainViewIn } from './plain-view.ts';
import { type DecidedTranslation, policyIn } from './policy-translation.ts';
import type { TranslatedBio } from './translation.ts';
import { UNTRANSLATED } from './with-words.ts';

/** A site before it is known which files it leads to. */
export type Bare = Omit<PublishedSite, 'files' | 'staffFiles'>;

/** What was decided about translations. */
export interface Decided {
  readonly bios: readonly TranslatedBio[];
  readonly policies: readonly DecidedTranslation[];
}

const recordsByFile = indexed(({ file }: RecordOf) => file);
const translationsByOriginal = indexed(({ original }: PracticeRecords['translations'][number]) => original);

/**
 * The site in each other language of the practice. INVARIANT: the site in the first language is walked, so that nothing
 * can be shown that isn't shown there: its views, with words in the place of words.
 */
export function translatedSites(
  site: Bare,
  { bios, policies }: Decided,
  records: PracticeRecords,
  held: ReadonlySet<string>,
): Bare[] {
  const [, ...languages] = records.practice.languages;
  return languages.map((lang): Bare => {
    const plain = <K extends PlainKind>(
      views: readonly { readonly file: string }[],
      list: readonly RecordOf<K>[],
    ) =>
      views.flatMap(({ file }) => {
        const own = translationsByOriginal(records.translations, file).filter((one) => one.lang === lang);
        return recordsByFile(list, file).map((record) =>
          plainViewIn(
            record as RecordOf<K>,
            own.find((one) => !held.has(one.file)),
          ),
        );
      });
    const policy = (view: PolicyView) => mint(policyIn(lang, view, policies));
    return {
      ...site,
      lang,
      providers: site.providers.map((view) => {
        const own = bios.find((one) => one.lang === lang && one.original === view.file);
        return mint(own?.decided.view ?? { ...view, translation: UNTRANSLATED });
      }),
      locations: plain(site.locations, records.locations),
      services: plain(site.services, records.services),
      announcements: plain(site.announcements, records.announcements),
      pages: plain(site.pages, records.pages),
      policies: site.policies.map(policy),
      answers: plain(site.answers, records.answers),
      handbook: plain(site.handbook, records.handbook),
      staffPolicies: site.staffPolicies.map(policy),
    };
  });
}
