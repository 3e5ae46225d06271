import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { ApprovalsData } from '#schema/approvals.ts';
import type { GoneVersion, MissingVersion } from '#schema/published.ts';
import type { PolicyRecord, PracticeRecords } from '#schema/record.ts';
import { lastDayOf, retainUntil } from './days-in-force.ts';
import { digestOfPolicy } from './policy.ts';

interface Approved extends GoneVersion {
  readonly hasFile: boolean;
}

/** Every version that was ever approved, with what became of its file. */
function approvedVersions(
  listed: ApprovalsData['policies'],
  { folder, records, broken }: Place,
  today: string,
): Approved[] {
  return Object.entries(listed).flatMap(([policy, all]) => {
    const versions = all.filter(({ lang }) => lang === undefined);
    // A next version that nobody approved yet ends nothing.
    const days = versions.filter(({ on }) => on <= today).map(({ effective }) => effective);
    return [...new Map(versions.map((one) => [one.effective, one])).values()].map((approval) => {
      const { effective, digest, on, by } = approval;
      const file = `content/${folder}/${policy}/${effective}.md`;
      const hasFile = [...records, ...broken].some((one) => one.file === file);
      const lastDay = lastDayOf(effective, days);
      const mayGo = !hasFile && lastDay !== undefined && retainUntil(lastDay) < today;
      return {
        policy,
        audience: folder === 'policies' ? 'public' : 'staff',
        effective,
        digest,
        file,
        hasFile,
        mayGo,
        approved: { on, by },
        ...(lastDay === undefined ? {} : { lastDay, retainUntil: retainUntil(lastDay) }),
      };
    });
  });
}

interface Place {
  readonly folder: 'policies' | 'staff-policies';
  readonly records: readonly PolicyRecord[];
  readonly broken: PracticeRecords['broken'];
}

/** Where versions for patients and those for staff stand, with the approvals of each. */
function places({ approvals, policies, staffPolicies, broken }: PracticeRecords) {
  const inside: Place = { folder: 'staff-policies', records: staffPolicies, broken };
  return [
    [approvals.policies, { folder: 'policies', records: policies, broken } as Place],
    [approvals.staffPolicies, inside],
  ] as const;
}

/** Approved public versions whose words can't be shown: their addresses lead somewhere all the same. */
export function missingVersions(
  records: PracticeRecords,
  shown: ReadonlySet<string>,
  today: string,
): MissingVersion[] {
  const [[approved, place]] = places(records);
  return approvedVersions(approved, place, today)
    .filter(({ file }) => !shown.has(file))
    .map(({ policy, effective, mayGo }) => ({
      policy,
      effective,
      state: mayGo ? 'no-longer-kept' : 'being-updated',
    }));
}

/** Approved versions whose file is gone, before its time or after, for the register. */
export function goneVersions(records: PracticeRecords, today: string): GoneVersion[] {
  return places(records)
    .flatMap(([approved, place]) => approvedVersions(approved, place, today))
    .filter(({ hasFile }) => !hasFile)
    .map(({ hasFile: _, ...one }) => one);
}

/** Approved versions whose file is gone before its time: people hold links to them, and six years they must be kept. */
export function lostVersions(records: PracticeRecords, today: string): Finding[] {
  return places(records).flatMap(([approved, place]) =>
    approvedVersions(approved, place, today)
      .filter(({ hasFile, mayGo }) => !hasFile && !mayGo)
      .map(
        (one): Finding => ({
          rule: 'policy/no-silent-change',
          file: one.file,
          ...START_OF_FILE,
          message: movedTo(one, place, records) ?? GONE,
        }),
      ),
  );
}

const GONE =
  'This version was approved and its file is gone, though people may hold a link to it. Put the file back; superseded versions stay for six years after they last applied.';

/** The same words under another name: the folder was renamed, and the approvals don’t know yet. */
function movedRecord(one: Approved, { records }: Place, all: PracticeRecords): PolicyRecord | undefined {
  return records.find(
    (record) =>
      record.slug !== one.policy &&
      record.data.effective === one.effective &&
      digestOfPolicy(record, all) === one.digest,
  );
}

/**
 * The files of approved versions under another name. They wait for the approvals to follow: a new approval would freeze
 * today's values in place of those that people have read.
 */
export function movedFiles(records: PracticeRecords, today: string): ReadonlySet<string> {
  const files = places(records).flatMap(([approved, place]) =>
    approvedVersions(approved, place, today)
      .filter(({ hasFile, mayGo }) => !hasFile && !mayGo)
      .flatMap((one) => movedRecord(one, place, records)?.file ?? []),
  );
  return new Set(files);
}

function movedTo(one: Approved, place: Place, all: PracticeRecords): string | undefined {
  const moved = movedRecord(one, place, all);
  if (moved === undefined) return undefined;
  const isPublic = place.folder === 'policies';
  const [key, from, to] = [
    isPublic ? 'policies' : 'staffPolicies',
    `/policies/${one.policy}/`,
    `/policies/${moved.slug}/`,
  ];
  const redirects = isPublic
    ? ` Then add under “redirects” in _data/practice.yaml, each line once: ${from}: ${to} and ${from}${one.effective}/: ${to}${one.effective}/`
    : '';
  const taken = Object.hasOwn(all.approvals[key as 'policies' | 'staffPolicies'], moved.slug)
    ? ` First take the lines out that stand there under “${moved.slug}”.`
    : '';
  return `This approved version stands in content/${place.folder}/${moved.slug} now. If you renamed the policy, rename its key under “${key}” in _data/approvals.yaml from “${one.policy}” to “${moved.slug}”, so that its approvals and frozen values stay.${taken}${redirects}`;
}
