import { STANCES, type Stance } from '#schema/categories.ts';
import type { BiosExplainedPage, CategoryView } from '#schema/page.ts';
import { categoryWords } from './category-words.ts';
import type { Context } from './context.ts';

/** What the practice shares about its people and what it keeps private, told to patients: made from its stances. */
export function biosExplainedPage({ frame, site, words, at }: Context): BiosExplainedPage {
  const categories = (stance: Stance): CategoryView[] =>
    site.stances
      .filter((one) => one.stance === stance)
      .map(({ category }) => {
        const { label, forPatients, safe } = categoryWords(category, words);
        const [example] = stance === 'never' ? [] : safe;
        return { label, says: forPatients, ...(example === undefined ? {} : { example }) };
      });
  return {
    audience: 'public',
    lang: frame.lang,
    noindex: frame.isSample,
    site: frame,
    layout: 'bios-explained',
    url: at('/how-we-write-our-bios/'),
    title: words.titles.biosExplained,
    description: words.biosExplained.intro,
    consentMonths: site.consentMonths,
    byStance: STANCES.map((stance) => ({
      stance,
      label: words.stances[stance],
      categories: categories(stance),
    })).filter((one) => one.categories.length > 0),
  };
}
