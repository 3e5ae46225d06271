import type { PolicyRecord } from '#schema/record.ts';
import type { KnownRecords, LintRule } from '#schema/rule.ts';

export const noOverdueReview: LintRule = {
  id: 'policy/no-overdue-review',
  summary: 'A policy was to be read again by now.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['policy', 'staff-policy'],
  check({ record, subject, report }) {
    if (record.kind !== 'policy' && record.kind !== 'staff-policy') return;
    const { records, today } = subject;
    if (record.data.nextReview >= today || !isTheOneThatCounts(record, records, today)) return;
    report({ message: MESSAGE, at: { path: ['nextReview'] }, byTime: true });
  },
};

const MESSAGE =
  'The day in nextReview has passed, so nobody knows whether this policy is still right. Read it. If it has to change, write a new version (`npx doorplate new policy-version`); if not, approve a new version with a later nextReview.';

/** The version that applies, or the newest while none does. A newer one that isn't due says that somebody is at it. */
function isTheOneThatCounts(record: PolicyRecord, records: KnownRecords, today: string): boolean {
  const all: readonly PolicyRecord[] = record.kind === 'policy' ? records.policies : records.staffPolicies;
  const versions = all.filter(({ slug }) => slug === record.slug);
  const isNewer = (one: PolicyRecord) => one.data.effective > record.data.effective;
  const inForce = versions.find(({ file }) => records.inForce?.has(file));
  if (inForce === undefined) return !versions.some(isNewer);
  return inForce === record && !versions.some((one) => isNewer(one) && one.data.nextReview >= today);
}
