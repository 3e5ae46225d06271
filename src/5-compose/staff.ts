import type { StaffPage, TextFile } from '#schema/page.ts';
import { beforeYouPostPages } from './before-you-post.ts';
import { calendar } from './calendar.ts';
import type { Context } from './context.ts';
import { forPatients } from './for-patients.ts';
import { staffBase } from './staff-base.ts';
import { cardsPages } from './staff-cards.ts';
import { CALENDAR, duePage, dueThisYear } from './staff-due.ts';
import { handbookPages } from './staff-handbook.ts';
import { interviewPage } from './staff-interview.ts';
import { noticeMatrix, openNotices } from './staff-notices.ts';
import type { StaffPart } from './staff-part.ts';
import { staffPolicyPages } from './staff-policies.ts';
import { policyRegister } from './staff-policy-register.ts';
import { whoParts } from './staff-who.ts';

/** The staff site but the proof, which is made after the audit; each part when it is asked for. */
export function* staffParts(context: Context, others: readonly Context[]): Generator<StaffPart> {
  const { site, ledger, words } = context;
  const due = dueThisYear(context);
  const policies = staffPolicyPages(context);
  const handbook = handbookPages(context);
  const countOf = (layout: StaffPage['layout']) => policies.filter((page) => page.layout === layout).length;
  const file = (path: string, text: string): TextFile => ({ audience: 'staff', path, text });
  const whoSeesWhat = yield* whoParts(due, context);
  const register = policyRegister(context);
  const notices = noticeMatrix(context);
  yield {
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
      whoSeesWhat,
      duePage(due, context),
    ],
    files: [
      ...register.files,
      ...notices.files,
      // A calendar without a day is no calendar.
      ...(due.length === 0 ? [] : [file(CALENDAR, calendar(due, site))]),
    ],
  };
}
