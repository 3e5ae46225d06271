import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import { approvalOf } from '#schema/approvals.ts';
import type { NoticeStanding } from '#schema/notices/standing.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import { ceiling } from './ceiling.ts';
import { factsOf } from './facts-of.ts';
import { lacking } from './lacking.ts';
import { lintFacts } from './lint-facts.ts';
import { lintStale } from './lint-stale.ts';
import { LACKS_RATING, lacksMessage, missingMessage } from './messages.ts';
import { noticeStandings, versionsOf } from './standings.ts';
import { withoutRating } from './without-rating.ts';

/** Notices that the law asks for and that are missing or not whole, questions nobody answered, entries nobody checked. */
export function lintNotices(records: PracticeRecords, today: string): Finding[] {
  const standings = noticeStandings(records, today);
  const wanted = standings.filter(({ required }) => required === 'yes' || required === 'later');
  return [
    ...oncePerText(wanted).flatMap((one) => missing(one, records)),
    ...wanted.flatMap((one) => notWhole(one, records)),
    ...wanted.flatMap((one) => unrated(one, records)),
    ...lintFacts(standings, records),
    ...lintStale(standings, records),
  ];
}

/**
 * One that waits for approval isn't missing: another rule says that it waits. A warning at most, however heavy the rule: the
 * site that stands lacks the notice as well, and to keep it in would keep back what is taken away.
 */
function missing(
  { notice, required, because, versions, isPresent }: NoticeStanding,
  { practiceSource }: PracticeRecords,
): Finding[] {
  if (notice.rule === undefined || !('kinds' in notice.fulfilledBy) || isPresent || versions.length > 0)
    return [];
  return [
    {
      rule: notice.rule,
      file: practiceSource.path,
      message: missingMessage(
        notice,
        because.map(({ fact }) => fact),
      ),
      atMost: 'warning',
      ...ceiling(notice, required),
      ...locate(practiceSource, ['jurisdictions']),
    },
  ];
}

/** What the laws of two places ask for in one text is missing once. */
function oncePerText(standings: readonly NoticeStanding[]): NoticeStanding[] {
  const text = ({ notice: { rule, fulfilledBy } }: NoticeStanding) => JSON.stringify([rule, fulfilledBy]);
  return standings.filter((one, at) => standings.findIndex((other) => text(other) === text(one)) === at);
}

/** What versions of a policy lack of it, by the rule that asks for that. */
function notWhole({ notice, required }: NoticeStanding, records: PracticeRecords): Finding[] {
  const facts = factsOf(records);
  return versionsOf(notice, records).flatMap((record) => {
    const { elements } = lacking(notice, record, facts, records);
    const rules = [...new Set(elements.map(({ rule }) => rule ?? notice.rule))];
    return rules.flatMap((rule): Finding[] => {
      if (rule === undefined) return [];
      const lacks = elements.filter((one) => (one.rule ?? notice.rule) === rule);
      const isLight = lacks.every(({ atMost }) => atMost !== undefined);
      return [
        {
          rule,
          file: record.file,
          message: lacksMessage(notice, lacks),
          ...(isLight ? { atMost: lacks[0]?.atMost ?? 'warning' } : {}),
          ...ceiling(notice, required),
          ...(isRead(record, records) ? {} : { waits: true as const }),
          ...locate(record.source, ['kind'], 'key'),
        },
      ];
    });
  });
}

function unrated({ notice, required }: NoticeStanding, records: PracticeRecords): Finding[] {
  const { fulfilledBy, rule } = notice;
  if (rule === undefined || !('cqcRatings' in fulfilledBy)) return [];
  return withoutRating(records).map(({ file, source }) => ({
    rule,
    file,
    message: LACKS_RATING,
    ...ceiling(notice, required),
    ...locate(source, ['name'], 'key'),
  }));
}

/** Whether people can read a version as it stands: once it was approved. */
function isRead({ slug, data }: RecordOf<'policy'>, { approvals }: PracticeRecords): boolean {
  return approvalOf(approvals.policies, slug, data.effective) !== undefined;
}
