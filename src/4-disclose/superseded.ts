import type { PolicyRecord, PracticeRecords } from '#schema/record.ts';
import { decidePolicy } from './policy.ts';

/** Versions of policies by policy. */
export function byPolicy<R extends PolicyRecord>(records: readonly R[]): [R, ...R[]][] {
  const groups = new Map<string, [R, ...R[]]>();
  for (const record of records) {
    const group = groups.get(record.slug);
    if (group === undefined) groups.set(record.slug, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

/**
 * The records whose words can still be changed. A superseded version is checked by its digest only: nobody may edit
 * it, so that a rule that came later, or a channel that was closed, has nothing to say there.
 */
export function withoutSuperseded(records: PracticeRecords, today: string): PracticeRecords {
  const inForce = new Set<string>();
  const replaced = new Map<string, PolicyRecord>();
  const open = <R extends PolicyRecord>(all: readonly R[], audience: 'public' | 'staff') =>
    byPolicy(all).flatMap((versions) => {
      const { ledger } = decidePolicy(versions, audience, records, today);
      const current = ledger.versions.find(({ state }) => state === 'in-force');
      if (current !== undefined) {
        inForce.add(current.file);
        const [before] = versions
          .filter(({ data }) => data.effective < current.effective)
          .sort((a, b) => b.data.effective.localeCompare(a.data.effective));
        if (before !== undefined) replaced.set(current.file, before);
      }
      // While the version that applies is lost, the others stand for the policy.
      if (!ledger.versions.some(({ state }) => state === 'in-force')) return versions;
      return versions.filter(({ file }) =>
        ledger.versions.some((one) => one.file === file && one.state !== 'superseded'),
      );
    });
  const policies = open(records.policies, 'public');
  // Stryker disable next-line StringLiteral: whatever isn't “public” is for staff, and the ledger made here is thrown away
  const staffPolicies = open(records.staffPolicies, 'staff');
  const left = new Set([...policies, ...staffPolicies].map(({ file }) => file));
  const closed = new Set(
    [...records.policies, ...records.staffPolicies].flatMap(({ file }) => (left.has(file) ? [] : [file])),
  );
  return {
    ...records,
    policies,
    staffPolicies,
    translations: records.translations.filter(({ original }) => !closed.has(original)),
    inForce,
    replaced,
  };
}
