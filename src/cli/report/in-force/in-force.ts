import { type PolicyRow, policyRows } from '#compose';
import { dayBefore } from '#disclose';
import type { Ledger, PublishedSite } from '#schema/published.ts';
import type { Place } from '../../practice.ts';
import { type AnswersThen, answersThen } from './answers-then.ts';

/** The version of a policy that applied on a day. */
export interface VersionThen
  extends Pick<
    PolicyRow,
    | 'audience'
    | 'policy'
    | 'version'
    | 'title'
    | 'effective'
    | 'lastDay'
    | 'approved'
    | 'approvedBy'
    | 'corrected'
    | 'digest'
    | 'file'
    | 'url'
  > {
  /** What has to be known about it: changed since, gone, approved or corrected later than the day. */
  readonly notes: readonly string[];
  /** Its words with the values frozen at approval; undefined where they aren't as approved. */
  readonly text?: string;
}

/** Which texts applied on a day. */
export interface InForceReport {
  readonly day: string;
  readonly today: string;
  readonly policies: readonly VersionThen[];
  readonly staffPolicies: readonly VersionThen[];
  readonly answers: AnswersThen;
}

/** What was approved is by the approvals of today: they keep every version. Answers are read from git. */
export async function inForce(
  place: Pick<Place, 'root'>,
  day: string,
  { site, ledger }: { readonly site: PublishedSite; readonly ledger: Ledger },
): Promise<InForceReport> {
  const rows = policyRows(site, ledger).filter(({ state }) => state !== 'not-approved');
  const then = (audience: PolicyRow['audience']) => {
    const all = rows.filter((row) => row.audience === audience);
    return [...new Set(all.map(({ policy }) => policy))].flatMap((policy) =>
      versionThen(
        all.filter((row) => row.policy === policy),
        day,
        site,
      ),
    );
  };
  return {
    day,
    today: site.today,
    policies: then('public'),
    staffPolicies: then('staff'),
    answers: await answersThen(place, day, { today: site.today, timezone: site.practice.timezone }),
  };
}

/** Of one policy’s versions, newest first, the one of the day. */
function versionThen(rows: readonly PolicyRow[], day: string, site: PublishedSite): VersionThen[] {
  const at = rows.findIndex(({ effective }) => effective <= day);
  const row = rows[at];
  if (row === undefined) return [];
  const next = rows[at - 1]?.effective;
  const { state: _, retainUntil: __, owner: ___, nextReview: ____, ...told } = row;
  const text = textOf(row, site);
  return [
    {
      ...told,
      lastDay: next === undefined ? '' : dayBefore(next),
      notes: notesOn(row, day),
      ...(text === undefined ? {} : { text }),
    },
  ];
}

function notesOn({ state, approved, corrected }: PolicyRow, day: string): string[] {
  const later = corrected.filter((on) => on > day);
  return [
    ...(state === 'changed'
      ? ['its file was changed after approval, so its words are not those that were approved']
      : []),
    ...(state === 'missing' ? ['its file is gone; git may still have it'] : []),
    ...(later.length > 0 ? [`corrected after that day, on ${later.join(', ')}`] : []),
    ...(approved > day && later.length === 0 ? ['approved after that day'] : []),
  ];
}

function textOf({ file }: PolicyRow, { policies, staffPolicies }: PublishedSite): string | undefined {
  const found = [...policies, ...staffPolicies]
    .flatMap(({ versions }) => versions)
    .find((version) => version.file === file);
  return found && [found.summary, ...found.body].join('\n\n');
}
