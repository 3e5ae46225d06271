import { STANCES } from '#schema/categories.ts';
import type { HandbookEntry, HandbookGroup, PersonalDetailsPage } from '#schema/page.ts';
import type { Words } from '#schema/words/words.ts';
import { categoryWords } from './category-words.ts';
import type { Context } from './context.ts';
import { staffBase } from './staff-base.ts';

export const PERSONAL_DETAILS = 'personal-details';

/** Its line in the sidebar of the handbook. */
export function personalDetailsEntry({ titles, personalDetails }: Words): HandbookEntry {
  return {
    title: titles.personalDetails,
    url: `/handbook/${PERSONAL_DETAILS}/index.html`,
    summary: personalDetails.summary,
  };
}

/** The page of the handbook that no one writes: each category with the practice's stance, and how to word it. */
export function personalDetailsPage(
  context: Context,
  sidebar: readonly HandbookGroup[],
): PersonalDetailsPage {
  const { stances, consentMonths } = context.site;
  const previous = sidebar.flatMap(({ entries }) => entries).at(-2);
  return {
    ...staffBase(context),
    layout: 'personal-details',
    ...personalDetailsEntry(context.words),
    summary: context.words.personalDetails.summary,
    consentMonths,
    byStance: STANCES.map((stance) => ({
      stance,
      label: context.words.stances[stance],
      categories: stances
        .filter((one) => one.stance === stance)
        .map(({ category }) => categoryWords(category, context.words))
        .map((category) => ({
          key: category.id,
          label: category.label,
          meaning: category.meaning,
          safe: category.safe,
          unsafe: category.unsafe,
          leaveOut: category.leaveOut,
          why: category.why,
          expires: category.expires,
          isSensitive: category.sensitive,
          isLocked: category.locked,
        })),
    })).filter(({ categories }) => categories.length > 0),
    sidebar,
    ...(previous === undefined ? {} : { previous }),
  };
}
