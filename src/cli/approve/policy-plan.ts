import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { movedFiles } from '#disclose';
import type { PolicyApproval } from '#schema/approvals.ts';
import type { PolicyLedger } from '#schema/published.ts';
import type { PolicyRecord, PracticeRecords } from '#schema/record.ts';
import type { Situation } from './approval-plan.ts';
import { isMeant, type Target } from './approval-targets.ts';

/** A version of a policy that waits for approval, or can't have it. */
export interface VersionPlan {
  readonly policy: string;
  readonly audience: PolicyLedger['audience'];
  readonly version: PolicyLedger['versions'][number];
  readonly record: PolicyRecord;
  /**
   * Why it can't be approved: its file has errors, places in it are left to be filled in, it is approved under another name,
   * or it was changed without a correction.
   */
  readonly refusal: 'error' | 'unwritten' | 'moved' | 'no-correction' | undefined;
}

/** Every version that is meant and not approved as it stands. */
export function planPolicies(
  { records, ledger, today }: Situation,
  diagnostics: readonly Diagnostic[],
  targets: readonly Target[],
): VersionPlan[] {
  const moved = movedFiles(records, today);
  const all: readonly PolicyRecord[] = [...records.policies, ...records.staffPolicies];
  return ledger.policies.flatMap(({ policy, audience, versions }) =>
    versions
      .filter(
        ({ state, effective }) =>
          (state === 'not-approved' || state === 'changed') && isMeant(targets, policy, effective),
      )
      .flatMap((version) => {
        const record = all.find(({ file }) => file === version.file);
        if (record === undefined) return [];
        const earlier = approvalOf(records, audience, policy, version.effective);
        const isCorrected =
          version.state !== 'changed' || earlier === undefined || hasCorrection(record, earlier.on, today);
        const refusal = hasErrors(diagnostics, version.file)
          ? 'error'
          : isUnwritten(diagnostics, version.file)
            ? 'unwritten'
            : moved.has(version.file)
              ? 'moved'
              : isCorrected
                ? undefined
                : 'no-correction';
        return [{ policy, audience, version, record, refusal } as const];
      }),
  );
}

/** A slip is put right visibly: by a correction of the day of the approval or after it. */
function hasCorrection({ data }: PolicyRecord, approvedOn: string, today: string): boolean {
  return data.corrections.some(({ on }) => on >= approvedOn && on <= today);
}

function approvalOf(
  records: PracticeRecords,
  audience: PolicyLedger['audience'],
  policy: string,
  effective: string,
): PolicyApproval | undefined {
  const { policies, staffPolicies } = records.approvals;
  const listed = audience === 'public' ? policies : staffPolicies;
  // A policy may be called what every object has.
  const versions = Object.hasOwn(listed, policy) ? listed[policy] : undefined;
  return versions?.find((one) => one.lang === undefined && one.effective === effective);
}

/** What weighs little only because nobody can read it yet stands in the way of the approval that would change that. */
function isUnwritten(diagnostics: readonly Diagnostic[], file: string): boolean {
  return diagnostics.some((one) => one.file === file && one.waits === true);
}

/** Changed text is an error of its own until it is approved; that one doesn't stand in the way. */
function hasErrors(diagnostics: readonly Diagnostic[], file: string): boolean {
  return diagnostics.some(
    (one) => one.file === file && one.severity === 'error' && one.rule !== 'policy/no-silent-change',
  );
}

/** Addresses that may never break once a version is approved. */
export function permalinksOf({ policy, audience, version, record }: VersionPlan): string[] {
  if (audience === 'staff') return [];
  const isSocial = record.data.kind.startsWith('social-media');
  return [
    `/policies/${policy}/`,
    `/policies/${policy}/${version.effective}/`,
    ...(isSocial ? ['/social'] : []),
  ];
}
