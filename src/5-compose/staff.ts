import type { StaffPage, TextFile } from '#schema/page.ts';
import type { PersonLedger } from '#schema/published.ts';
import { beforeYouPostPages } from './before-you-post.ts';
import { calendar } from './calendar.ts';
import type { Context } from './context.ts';
import { forPatients } from './for-patients.ts';
import { registerFiles } from './register-files.ts';
import { staffBase } from './staff-base.ts';
import { cardsPages } from './staff-cards.ts';
import { CALENDAR, duePage, dueThisYear } from './staff-due.ts';
import { handbookPages } from './staff-handbook.ts';
import { interviewPage } from './staff-interview.ts';
import { noticeMatrix, openNotices } from './staff-notices.ts';
import { staffPolicyPages } from './staff-policies.ts';
import { policyRegister } from './staff-policy-register.ts';
import { whoPages } from './staff-who.ts';
import { type Who, whoSees } from './who.ts';

/** The staff site but the proof, which is made after the audit. */
export interface StaffSite {
  readonly pages: readonly StaffPage[];
  readonly files: readonly TextFile[];
}

export function staffSite(context: Context, others: readonly Context[]): StaffSite {
  const { site, ledger, words } = context;
  const due = dueThisYear(context);
  const policies = staffPolicyPages(context);
  const handbook = handbookPages(context);
  const countOf = (layout: StaffPage['layout']) => policies.filter((page) => page.layout === layout).length;
  const file = (path: string, text: string): TextFile => ({ audience: 'staff', path, text });
  const known = new Map(ledger.people.map((one) => [one, whoSees(one, site, 'staff-page')]));
  const seen = (person: PersonLedger) => known.get(person) as Who;
  const who = registerFiles(context, seen);
  const register = policyRegister(context);
  const notices = noticeMatrix(context);
  return {
    pages: [
      {
        ...staffBase(context),
        layout: 'staff-home',
        url: '/index.html',
        title: words.titles.staffHome,
        answers: site.answers.length,
        people: ledger.people.length,
        policies: countOf('staff-policy'),
        sheets: countOf('acknowledgement'),
        versions: ledger.policies.flatMap(({ versions }) => versions).length,
        pages: handbook.length - 1,
        due: due.length,
        openNotices: openNotices(context),
        cards: cardsPages(context).length - 2,
      },
      ...forPatients(context, others),
      ...policies,
      register.page,
      notices.page,
      ...handbook,
      ...beforeYouPostPages(context),
      interviewPage(context),
      ...whoPages(due, seen, who.parts, context),
      duePage(due, context),
    ],
    files: [
      ...who.files,
      ...register.files,
      ...notices.files,
      // A calendar without a day is no calendar.
      ...(due.length === 0 ? [] : [file(CALENDAR, calendar(due, site))]),
    ],
  };
}
