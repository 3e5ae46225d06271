import type { Alternate, LanguageLink, PublicPage } from '#schema/page.ts';
import type { Context } from './context.ts';

/** The pages of one language. */
export interface PageSet {
  readonly context: Context;
  readonly pages: readonly PublicPage[];
}

/** Pages that say that nothing is there: the others of their kind are of no use to anyone. */
const NOWHERE: ReadonlySet<PublicPage['layout']> = new Set(['not-found']);

/** What is found under no language in particular, or by nobody. */
const UNLISTED: ReadonlySet<PublicPage['layout']> = new Set([
  'not-found',
  'not-here',
  'left-notice',
  'social',
  'search',
]);

/** All pages, each with its like in the other languages; a page that isn't there has the first page in its place. */
export function inLanguages(sets: readonly PageSet[]): PublicPage[] {
  if (sets.length < 2) return sets.flatMap(({ pages }) => pages);
  const known = sets.map(({ context, pages }) => {
    const { base } = context.frame;
    return { context, pages: new Map(pages.map((page) => [page.url.slice(base.length), page])) };
  });
  return sets.flatMap(({ context: { frame, lang: own }, pages }) =>
    pages.map((page): PublicPage => {
      const path = page.url.slice(frame.base.length);
      const same = NOWHERE.has(page.layout) ? [] : known.map(({ pages: others }) => others.get(path));
      const languages = known.map(
        ({ context }, at): LanguageLink => ({
          label: ownName(context.lang),
          lang: context.lang,
          url: same[at]?.url ?? context.at('/'),
          isThis: context.lang === own,
        }),
      );
      const alternates = isListed(page) ? alternatesOf(same) : [];
      return { ...page, languages, ...(alternates.length === 0 ? {} : { alternates }) };
    }),
  );
}

/** All that are worth finding, the first also for those who read none of these languages. */
function alternatesOf(same: readonly (PublicPage | undefined)[]): Alternate[] {
  const listed = same.flatMap((page) => (page !== undefined && isListed(page) ? [page] : []));
  const [first] = listed;
  if (first === undefined || listed.length < 2) return [];
  return [...listed, { lang: 'x-default', url: first.url }].map(({ lang, url }) => ({ lang, url }));
}

/** A sample is kept from search engines as a whole; that says nothing of its pages. */
function isListed({ layout, noindex, notYet, site }: PublicPage): boolean {
  return !UNLISTED.has(layout) && notYet === undefined && (!noindex || site.isSample);
}

/** What those who speak it call a language, as a line of its own: “Español”. */
export function ownName(lang: string): string {
  const [first = '', ...rest] = [...(new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang)];
  return first.toLocaleUpperCase(lang) + rest.join('');
}
