import { flatten, normalise, type PlacedApproval } from '#disclose';
import type { PictureApproval, WordingApproval } from '#schema/approvals.ts';
import { findCategory, stanceOn } from '#schema/categories.ts';
import type { ProviderData } from '#schema/provider.ts';
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
  readonly removals: readonly PlacedApproval[];
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
    const meant = (part: string | undefined) => isMeant(targets, slug, part);
    const entries = person?.entries ?? [];
    const isHere = person?.status !== 'left' && person?.status !== 'draft';
    return {
      slug,
      name: person?.name ?? slug,
      additions: once(entries.filter((one) => one.reason === 'not-approved' && meant(one.approves?.part))),
      removals: removalsOf(slug, person, situation).filter(({ key, lang }) =>
        meant(lang === undefined ? key : `${lang}/${key}`),
      ),
      refused: entries.filter(
        (one) =>
          isHere && one.outcome === 'withheld' && one.reason !== 'not-approved' && meant(one.approves?.part),
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
    a.approves?.part === b.approves?.part &&
    a.approves?.digest === b.approves?.digest &&
    normalise(a.approves?.says ?? '') === normalise(b.approves?.says ?? '');
  return entries.filter((one, index) => entries.findIndex((other) => isSame(one, other)) === index);
}

function removalsOf(
  slug: string,
  person: PersonLedger | undefined,
  situation: Situation,
): PersonPlan['removals'] {
  const { approvals, broken, unreadTranslations } = situation.records;
  const all = flatten((Object.hasOwn(approvals.people, slug) && approvals.people[slug]) || {});
  const status = person?.status ?? broken.find((one) => one.kind === 'provider' && one.slug === slug)?.status;
  if (status === 'left' || status === 'draft') return all;
  if (person === undefined) {
    // Which words a file that can't be read still holds nobody knows; a file that is gone holds none.
    return broken.some((one) => one.kind === 'provider' && one.slug === slug) ? [] : all;
  }
  const isUnread = (lang: string | undefined) =>
    unreadTranslations.some((one) => one.slug === slug && one.kind === 'provider' && one.lang === lang);
  const current = person.entries.filter((one) => mayBePublic(one, person, situation));
  return all.filter(
    ({ key, lang, approval }) =>
      !isUnread(lang) &&
      !current.some((one) => one.approves?.key === key && one.approves.lang === lang && isOf(approval, one)),
  );
}

/**
 * An error hides every other reason in the ledger, so what was taken back is looked up in the record itself. A translation
 * may be public only as long as its original may.
 */
function mayBePublic(entry: LedgerEntry, person: PersonLedger, situation: Situation): boolean {
  const { category: id, file, reason, lang, subject } = entry;
  if (reason === 'withdrawn' || reason === 'category-never') return false;
  if (lang !== undefined) {
    const original = person.entries.find((one) => one.lang === undefined && one.subject === subject);
    if (original === undefined || !mayBePublic(original, person, situation)) return false;
  }
  const category = id === undefined ? undefined : findCategory(id);
  if (category === undefined) return true;
  const { disclosure, providers, translations } = situation.records;
  const record = [...providers, ...translations].find((one) => one.file === file);
  const personal = (record?.data as Partial<ProviderData> | undefined)?.personal ?? {};
  const detail = personal[category.id];
  const withdrawn = typeof detail === 'object' ? detail.withdrawn : undefined;
  if (withdrawn !== undefined && withdrawn <= situation.today) return false;
  return stanceOn(category, disclosure.profile, disclosure.categories) !== 'never';
}
