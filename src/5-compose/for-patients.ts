import type { StaffPage } from '#schema/page.ts';
import { wordsIn } from '#schema/words/words.ts';
import type { Context } from './context.ts';
import { ownName } from './in-languages.ts';
import { frontDeskPage, staffAnswersPage } from './staff-answers.ts';
import { cardsPages } from './staff-cards.ts';

/**
 * What of the staff site is said to patients or handed to them, in each language of the practice that the interface
 * speaks: answers, the front desk's file, what is printed and copied. The rest of that site is in the first.
 */
export function forPatients(context: Context, others: readonly Context[]): StaffPage[] {
  const sets = [context, ...others.filter(({ lang }) => wordsIn(lang) !== undefined)].map((one) => {
    const pages = pagesOf(one);
    return { lang: one.lang, pages: one === context ? pages : pages.map((page) => withOwnMenu(page, pages)) };
  });
  if (sets.length === 1) return sets.flatMap(({ pages }) => pages);
  return sets.flatMap(({ lang, pages }) =>
    pages.map((page): StaffPage => {
      const languages = sets.flatMap((set) => {
        const same = set.pages.find((one) => keyOf(one) === keyOf(page));
        return same === undefined
          ? []
          : [
              {
                label: ownName(set.lang),
                lang: set.lang,
                url: same.url,
                isThis: set.lang === lang,
              },
            ];
      });
      // The front desk's file leads to none beside it.
      return languages.length === 1 || page.layout === 'front-desk' ? page : { ...page, languages };
    }),
  );
}

/** No page without a single answer but in the first language, where it says that none is written yet. */
function pagesOf(context: Context): StaffPage[] {
  const answers = staffAnswersPage(context);
  const isEmpty = context.lang !== context.original && answers.situations.length === 0;
  return [...(isEmpty ? [] : [answers, frontDeskPage(context)]), ...cardsPages(context)];
}

/** A menu leads to pages in its own language and to no others; first to the front desk's file, as no home does. */
function withOwnMenu(page: StaffPage, pages: readonly StaffPage[]): StaffPage {
  const own = new Set(pages.map(({ url }) => url));
  const menu = [
    ...pages.flatMap(({ layout, title, url }) => (layout === 'front-desk' ? [{ label: title, url }] : [])),
    ...page.staff.menu.filter(({ url }) => own.has(url)),
  ];
  return { ...page, staff: { ...page.staff, menu } };
}

function keyOf(page: StaffPage): string {
  return page.layout === 'print' ? `${page.piece}-${page.paper}` : page.layout;
}
