import type { InsurancePage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Context } from './context.ts';

/** The plans the practice takes. Nothing where it names none. */
export function insurancePages({ site, frame, wording }: Context): InsurancePage[] {
  const { insurance } = site.practice;
  if (insurance === undefined || insurance.plans.length === 0) return [];
  return [
    {
      layout: 'insurance',
      audience: 'public',
      url: '/insurance/',
      title: en.titles.insurance,
      description: en.insurance.intro,
      lang: frame.lang,
      noindex: frame.isSample,
      site: frame,
      plans: insurance.plans,
      asOf: wording.day(insurance.asOf),
    },
  ];
}
