import { approvalOf } from '#schema/approvals.ts';
import { appliesTo } from '#schema/notices/applies.ts';
import type { Fact, Facts } from '#schema/notices/fact.ts';
import type { Notice } from '#schema/notices/notice.ts';
import { noticesIn } from '#schema/notices/notices.ts';
import type { NoticeStanding, NoticeVersion } from '#schema/notices/standing.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import { factsOf } from './facts-of.ts';
import { isStale } from './is-stale.ts';
import { lacking } from './lacking.ts';
import { withoutRating } from './without-rating.ts';

/**
 * How a practice stands with each notice of its jurisdictions. `records` without superseded versions, so that what
 * stands there is in force, will be, or waits for approval.
 */
export function noticeStandings(records: PracticeRecords, today: string): NoticeStanding[] {
  const facts = factsOf(records);
  return noticesIn(records.practice.jurisdictions).map((notice) => standing(notice, facts, records, today));
}

function standing(notice: Notice, facts: Facts, records: PracticeRecords, today: string): NoticeStanding {
  const { applies, because } = appliesTo(notice.appliesIf, facts);
  const isLaw = notice.status === 'in-force' || notice.status === 'future';
  const isLater = applies === 'yes' && notice.inForceFrom > today;
  const required = !isLaw ? 'no' : isLater ? 'later' : applies;
  return {
    notice,
    required,
    questions: required === 'unanswered' ? because : required === 'no' ? [] : openOf(notice, facts),
    because: isLaw ? because.map((fact) => answered(fact, facts)) : [],
    ...found(notice, facts, records, today),
    isStale: isStale(notice, today),
  };
}

function answered(fact: Fact, facts: Facts): NoticeStanding['because'][number] {
  const answer = facts[fact];
  return answer === undefined ? { fact } : { fact, answer };
}

/** What isn't known of the parts that not every practice needs. */
function openOf({ elements }: Notice, facts: Facts): Fact[] {
  const open = elements.flatMap(({ appliesIf = [] }) => {
    const { applies, because } = appliesTo(appliesIf, facts);
    return applies === 'unanswered' ? because : [];
  });
  return [...new Set(open)];
}

function found(
  notice: Notice,
  facts: Facts,
  records: PracticeRecords,
  today: string,
): Pick<NoticeStanding, 'versions' | 'isPresent' | 'lacks'> {
  const { fulfilledBy } = notice;
  if ('rules' in fulfilledBy) return { versions: [], isPresent: true, lacks: [] };
  if ('kinds' in fulfilledBy) {
    const versions = versionsOf(notice, records)
      .map((record): NoticeVersion => {
        const { sections, elements } = lacking(notice, record, facts, records);
        return {
          policy: record.slug,
          file: record.file,
          state: stateOf(record, records, today),
          lacks: [...sections, ...elements].map(({ about }) => about),
        };
      })
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    const [first] = versions;
    return { versions, isPresent: first?.state === 'in-force', lacks: first?.lacks ?? [] };
  }
  const without = withoutRating(records);
  return {
    versions: [],
    isPresent: without.length < records.locations.length,
    lacks: without.map(({ data }) => data.name),
  };
}

const ORDER: readonly NoticeVersion['state'][] = ['in-force', 'upcoming', 'waiting'];

/** Versions of policies that may fulfil a notice. */
export function versionsOf({ fulfilledBy }: Notice, { policies }: PracticeRecords): RecordOf<'policy'>[] {
  return 'kinds' in fulfilledBy ? policies.filter(({ data }) => fulfilledBy.kinds.includes(data.kind)) : [];
}

function stateOf(
  { slug, file, data }: RecordOf<'policy'>,
  { inForce, approvals }: PracticeRecords,
  today: string,
): NoticeVersion['state'] {
  if (inForce?.has(file)) return 'in-force';
  if (data.effective <= today) return 'waiting';
  return approvalOf(approvals.policies, slug, data.effective) === undefined ? 'waiting' : 'upcoming';
}
