import { createHash } from 'node:crypto';
import type { PolicyApproval } from '#schema/approvals.ts';
import { type LanguageLine, linesIn } from '#schema/language-lines.ts';
import { POLICY_VARIABLES, policy as policyType, staffPolicy as staffPolicyType } from '#schema/policy.ts';
import type { PracticePublic } from '#schema/practice.ts';
import type { PolicyLedger, PolicyView, VersionView, Yes } from '#schema/published.ts';
import type { PolicyRecord, PracticeRecords } from '#schema/record.ts';
import { lastDayOf, retainUntil } from './days-in-force.ts';
import { publicPart } from './public-part.ts';

export interface DecidedPolicy {
  /** Undefined while no version is approved. */
  readonly view: PolicyView | undefined;
  readonly ledger: PolicyLedger;
  /** Versions that nobody approved as they stand: not public. */
  readonly unapproved: readonly PolicyRecord[];
  /** Versions whose approved text was changed without a correction being approved. */
  readonly changed: readonly PolicyRecord[];
}

/** Decides which versions of one policy are shown, and as what. */
export function decidePolicy(
  versions: readonly [PolicyRecord, ...PolicyRecord[]],
  audience: 'public' | 'staff',
  records: PracticeRecords,
  today: string,
): DecidedPolicy {
  const policy = versions[0].slug;
  const approvals = approvalsOf(policy, audience, records, today).filter(({ lang }) => lang === undefined);
  const byDay = [...versions].sort((a, b) => a.data.effective.localeCompare(b.data.effective));
  const approvalOf = (record: PolicyRecord) => {
    const ofVersion = approvals.filter((one) => one.effective === record.data.effective);
    // After a correction two may stand there.
    return ofVersion.find(({ digest }) => digest === digestOfPolicy(record, records)) ?? ofVersion[0];
  };
  const isApproved = (record: PolicyRecord) => approvalOf(record)?.digest === digestOfPolicy(record, records);

  const approved = byDay.filter(isApproved);
  const days = approvals.map(({ effective }) => effective).sort();
  const newest = approved.findLast((record) => record.data.effective <= today);
  // What applies today may be a version that was approved and can't be shown as it was: then no other is in force.
  const isBeingUpdated = days.findLast((day) => day <= today) !== newest?.data.effective;
  const inForce = isBeingUpdated ? undefined : newest;
  const stateOf = (record: PolicyRecord) => {
    if (!isApproved(record)) return approvalOf(record) === undefined ? 'not-approved' : 'changed';
    if (record.data.effective > today) return 'upcoming';
    return record === inForce ? 'in-force' : 'superseded';
  };

  /** A version that was superseded ended on a day, and is kept for some time after it. */
  const endOf = ({ data }: PolicyRecord, state: string) => {
    const lastDay = state === 'superseded' ? lastDayOf(data.effective, days) : undefined;
    return lastDay === undefined ? {} : { lastDay, retainUntil: retainUntil(lastDay) };
  };

  const views = approved.map((record): VersionView => {
    const state = stateOf(record) as VersionView['state'];
    const data = publicPart(
      (audience === 'public' ? policyType : staffPolicyType).fields,
      record.data,
    ) as Omit<PolicyRecord['data'], 'waivers'>;
    const { values, on } = approvalOf(record) as PolicyApproval;
    return {
      ...data,
      summary: fillIn(data.summary, values),
      file: record.file,
      state,
      digest: digestOfPolicy(record, records),
      approvedOn: on,
      body: record.body.blocks.map(({ markdown }) => fillIn(markdown, values)),
      ...withLines(linesIn(record.data).map(({ lang, says }) => ({ lang, says: fillIn(says, values) }))),
      ...endOf(record, state),
    };
  });
  return {
    view: views.length === 0 ? undefined : { policy, versions: views.reverse(), days, isBeingUpdated },
    ledger: {
      policy,
      audience,
      versions: byDay.map((record) => ({
        file: record.file,
        effective: record.data.effective,
        title: record.data.title,
        state: stateOf(record),
        digest: digestOfPolicy(record, records),
        values: valuesOf(
          [
            record.data.summary,
            ...record.body.blocks.map(({ markdown }) => markdown),
            ...linesIn(record.data).map(({ says }) => says),
          ],
          records.practice,
        ),
        version: record.data.version,
        owner: record.data.owner,
        nextReview: record.data.nextReview,
        corrections: record.data.corrections,
        ...endOf(record, stateOf(record)),
        ...approvedIn(approvalOf(record)),
      })),
    },
    unapproved: byDay.filter((record) => !isApproved(record)),
    changed: byDay.filter((record) => stateOf(record) === 'changed'),
  };
}

/** Approvals of a policy that count, of its translations too. */
export function approvalsOf(
  policy: string,
  audience: PolicyLedger['audience'],
  records: PracticeRecords,
  today: string,
): PolicyApproval[] {
  const listed = audience === 'public' ? records.approvals.policies : records.approvals.staffPolicies;
  return Object.entries(listed)
    .flatMap(([id, all]) => all.filter(() => id === policy))
    .filter((one) => counts(one, records, today));
}

function withLines(lines: readonly LanguageLine[]): Pick<VersionView, 'lines'> {
  return lines.length === 0 ? {} : { lines };
}

export function approvedIn(approval: PolicyApproval | undefined): { readonly approved?: Yes } {
  return approval === undefined ? {} : { approved: { on: approval.on, by: approval.by } };
}

function counts({ by, on }: PolicyApproval, { disclosure }: PracticeRecords, today: string): boolean {
  const { approvers } = disclosure.approval;
  return on <= today && (approvers.length === 0 || approvers.includes(by));
}

/** What an approval of a policy covers: title, summary, body and lines with their variables unexpanded, and attachment. */
export function digestOfPolicy(
  { data, body }: PolicyRecord,
  { files }: Pick<PracticeRecords, 'files'>,
): string {
  const lines = linesIn(data).map(({ lang, says }) => [lang, says]);
  const covered = [
    data.title,
    data.summary,
    body.blocks.map(({ markdown }) => markdown),
    data.attachment && (files.get(data.attachment)?.digest ?? 'missing'),
    // INVARIANT: a policy without lines has the digest it had before there were any.
    ...(lines.length === 0 ? [] : [lines]),
  ];
  return `sha256-${createHash('sha256').update(JSON.stringify(covered)).digest('hex')}`;
}

/** What the variables these texts use stand for today. */
export function valuesOf(texts: readonly string[], practice: PracticePublic): Record<string, string> {
  const today: Readonly<Record<string, string | undefined>> = {
    practice: practice.name,
    phone: practice.phone,
    email: practice.email,
    portal: practice.portal?.url,
    follow: new URL('/follow/', practice.url).href,
  };
  const text = texts.join('\n');
  return Object.fromEntries(
    POLICY_VARIABLES.flatMap((name) =>
      text.includes(`{${name}}`) && today[name] !== undefined ? [[name, today[name]]] : [],
    ),
  );
}

export function fillIn(markdown: string, values: Readonly<Record<string, string>>): string {
  return markdown.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : whole,
  );
}
