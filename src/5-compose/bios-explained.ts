import { STANCE_LABELS, STANCES, type Stance } from '#schema/categories.ts';
import type { BiosExplainedPage, CategoryView } from '#schema/page.ts';
import type { Context } from './context.ts';

/** What the practice shares about its people and what it keeps private, told to patients: made from its stances. */
export function biosExplainedPage({ frame, site, words }: Context): BiosExplainedPage {
  const categories = (stance: Stance): CategoryView[] =>
    site.stances
      .filter((one) => one.stance === stance)
      .map(({ category }) => ({
        label: category.label,
        says: category.forPatients,
        ...(stance === 'never' || category.safe[0] === undefined ? {} : { example: category.safe[0] }),
      }));
  return {
    audience: 'public',
    lang: frame.lang,
    noindex: frame.isSample,
    site: frame,
    layout: 'bios-explained',
    url: '/how-we-write-our-bios/',
    title: words.titles.biosExplained,
    description: words.biosExplained.intro,
    consentMonths: site.consentMonths,
    byStance: STANCES.map((stance) => ({
      stance,
      label: STANCE_LABELS[stance],
      categories: categories(stance),
    })).filter((one) => one.categories.length > 0),
  };
}
