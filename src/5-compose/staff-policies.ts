import type { StaffPage } from '#schema/page.ts';
import { acknowledgementPage, sheetUrl } from './acknowledgement.ts';
import type { Context } from './context.ts';
import { currentOf, summaryOf, textOf } from './policies.ts';
import { staffBase } from './staff-base.ts';

/** The list of the practice's rules for itself, each of them as it applies today, and a sheet to sign for each. */
export function staffPolicyPages(context: Context): StaffPage[] {
  const base = staffBase(context);
  const shown = context.site.staffPolicies.filter(({ isBeingUpdated }) => !isBeingUpdated);
  return [
    {
      ...base,
      layout: 'staff-policies',
      url: '/policies/index.html',
      title: context.words.titles.staffPolicies,
      policies: shown.flatMap((view) =>
        summaryOf(view, context, `/policies/${view.policy}/index.html`).map(({ upcoming: _, ...one }) => one),
      ),
      sheets: shown.map((view) => ({ label: currentOf(view).title, url: sheetUrl(view.policy) })),
    },
    ...shown.map((view): StaffPage => {
      const current = currentOf(view);
      return {
        ...base,
        layout: 'staff-policy',
        url: `/policies/${view.policy}/index.html`,
        title: current.title,
        source: current.file,
        ...textOf(current, view, context, `/policies/${view.policy}/`, 'staff'),
        sheet: sheetUrl(view.policy),
      };
    }),
    ...shown.map((view) => acknowledgementPage(view, context)),
  ];
}
