import { normalise } from '#disclose';
import type { ApprovalsData, PictureApproval, WordingApproval } from '#schema/approvals.ts';
import { findCategory, stanceOn } from '#schema/categories.ts';
import type { Ledger, LedgerEntry, PersonLedger } from '#schema/published.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { isMeant, type Target } from './approval-targets.ts';

export type Approval = WordingApproval | PictureApproval;

/** What approving would change about one person; nobody has said yes yet. */
export interface PersonPlan {
  readonly slug: string;
  readonly name: string;
  /** What waits for approval and nothing else. */
  readonly additions: readonly LedgerEntry[];
  /** Approvals in the file of what may not be public any more. */
  readonly removals: ReadonlyArray<{ readonly key: string; readonly approval: Approval }>;
  /** What is withheld for a reason no approval can cure. */
  readonly refused: readonly LedgerEntry[];
  /** Everything in the bio, in its order. */
  readonly entries: readonly LedgerEntry[];
}

/** What a plan is made from. */
export interface Situation {
  readonly records: PracticeRecords;
  readonly ledger: Ledger;
  readonly today: string;
}

/** A plan for everyone who is meant: who has a bio, and who only has approvals left. */
export function planPeople(situation: Situation, targets: readonly Target[]): PersonPlan[] {
  const { records, ledger } = situation;
  const slugs = new Set([...ledger.people.map(({ slug }) => slug), ...Object.keys(records.approvals.people)]);
  return [...slugs].sort().map((slug) => {
    const person = ledger.people.find((one) => one.slug === slug);
    const meant = (key: string | undefined) => isMeant(targets, slug, key);
    const entries = person?.entries ?? [];
    const isHere = person?.status !== 'left' && person?.status !== 'draft';
    return {
      slug,
      name: person?.name ?? slug,
      additions: once(entries.filter((one) => one.reason === 'not-approved' && meant(one.approves?.key))),
      removals: removalsOf(slug, person, situation).filter(({ key }) => meant(key)),
      refused: entries.filter(
        (one) =>
          isHere && one.outcome === 'withheld' && one.reason !== 'not-approved' && meant(one.approves?.key),
      ),
      entries,
    };
  });
}

/** Whether an approval is of exactly what an entry says or shows. */
export function isOf(approval: Approval, { approves }: LedgerEntry): boolean {
  if ('digest' in approval) return approval.digest === approves?.digest;
  return approves?.says !== undefined && normalise(approval.says) === normalise(approves.says);
}

/** The same words twice need one approval. */
function once(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const isSame = (a: LedgerEntry, b: LedgerEntry) =>
    a.approves?.key === b.approves?.key &&
    a.approves?.digest === b.approves?.digest &&
    normalise(a.approves?.says ?? '') === normalise(b.approves?.says ?? '');
  return entries.filter((one, index) => entries.findIndex((other) => isSame(one, other)) === index);
}

function removalsOf(
  slug: string,
  person: PersonLedger | undefined,
  situation: Situation,
): PersonPlan['removals'] {
  const { approvals, broken } = situation.records;
  const all = flatten((Object.hasOwn(approvals.people, slug) && approvals.people[slug]) || {});
  const status = person?.status ?? broken.find((one) => one.kind === 'provider' && one.slug === slug)?.status;
  if (status === 'left' || status === 'draft') return all;
  if (person === undefined) {
    // Which words a file that can't be read still holds nobody knows; a file that is gone holds none.
    return broken.some((one) => one.kind === 'provider' && one.slug === slug) ? [] : all;
  }
  const current = person.entries.filter((one) => mayBePublic(one, situation));
  return all.filter(
    ({ key, approval, isTranslation }) =>
      !isTranslation && !current.some((one) => one.approves?.key === key && isOf(approval, one)),
  );
}

/** Approvals of a person in one list; those of translations stand under their language. */
function flatten(
  lists: ApprovalsData['people'][string],
): { key: string; approval: Approval; isTranslation: boolean }[] {
  return Object.entries(lists).flatMap(([key, list]) => {
    const isTranslation = !Array.isArray(list);
    const approvals: Approval[] = isTranslation ? Object.values(list).flat() : list;
    return approvals.map((approval) => ({ key, approval, isTranslation }));
  });
}

/** An error hides every other reason in the ledger, so what was taken back is looked up in the record itself. */
function mayBePublic({ category: id, file, reason }: LedgerEntry, { records, today }: Situation): boolean {
  if (reason === 'withdrawn' || reason === 'category-never') return false;
  const category = id === undefined ? undefined : findCategory(id);
  if (category === undefined) return true;
  const { disclosure, providers } = records;
  const detail = providers.find((one) => one.file === file)?.data.personal[category.id];
  const withdrawn = typeof detail === 'object' ? detail.withdrawn : undefined;
  if (withdrawn !== undefined && withdrawn <= today) return false;
  return stanceOn(category, disclosure.profile, disclosure.categories) !== 'never';
}
