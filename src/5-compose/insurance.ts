import type { InsurancePage } from '#schema/page.ts';
import type { Context } from './context.ts';

/** The plans the practice takes. Nothing where it names none. */
export function insurancePages({ site, frame, wording, words, at }: Context): InsurancePage[] {
  const { insurance } = site.practice;
  if (insurance === undefined || insurance.plans.length === 0) return [];
  return [
    {
      layout: 'insurance',
      audience: 'public',
      url: at('/insurance/'),
      title: words.titles.insurance,
      description: words.insurance.intro,
      lang: frame.lang,
      noindex: frame.isSample,
      site: frame,
      plans: insurance.plans,
      asOf: wording.day(insurance.asOf),
    },
  ];
}
