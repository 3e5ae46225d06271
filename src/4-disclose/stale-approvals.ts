import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { ApprovalsData, PictureApproval, WordingApproval } from '#schema/approvals.ts';
import type { LedgerEntry, Reason } from '#schema/published.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { normalise } from './approval.ts';

/** What was taken back: an approval of it has no use any more. */
const OVER: readonly Reason[] = ['provider-left', 'provider-draft', 'withdrawn', 'category-never'];

/**
 * In a public repository the approvals are a publication, too: they must not go on saying what somebody took back.
 * Never more than a warning, since an error under `_data/` would keep in the very removal that brought it about.
 */
export function findingsOfStaleApprovals(
  { practice, approvals, broken, unreadTranslations }: PracticeRecords,
  entries: readonly LedgerEntry[],
): Finding[] {
  if (practice.repository?.visibility !== 'public') return [];
  // Which words a file that can't be read still holds nobody knows.
  const unknown = new Set(
    broken.flatMap(({ kind, slug, status }) => (kind === 'provider' && status === undefined ? [slug] : [])),
  );
  const unread = new Set(unreadTranslations.map(({ slug, lang }) => `${slug}/${lang}`));
  const stale = Object.entries(approvals.people).flatMap(([person, lists]) =>
    unknown.has(person)
      ? []
      : flatten(lists).filter(({ approval, key, lang }) => {
          if (lang !== undefined && unread.has(`${person}/${lang}`)) return false;
          const own = entries.filter((one) => one.person === person && isOf(approval, key, lang, one));
          return own.every((one) => isOver(one, entries));
        }),
  );
  return stale.length === 0
    ? []
    : [
        {
          rule: 'disclosure/no-public-source',
          file: '_data/approvals.yaml',
          ...START_OF_FILE,
          atMost: 'warning',
          message: `Approvals of what is not public any more stand here (${stale.length}), and everyone can read them. Run: npx doorplate approve. It takes them out; think of the history too.`,
        },
      ];
}

/** A translation has no use either once its original has none, or is gone. */
function isOver({ reason, person, lang, subject }: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  if (reason !== 'original-withheld') return reason !== undefined && OVER.includes(reason);
  const original = entries.find(
    (one) => one.person === person && one.lang === undefined && one.subject === subject,
  );
  return lang !== undefined && (original === undefined || isOver(original, entries));
}

/** An approval with where it stands: under the key of a field, of a translation also under its language. */
export interface PlacedApproval {
  readonly key: string;
  readonly lang: string | undefined;
  readonly approval: WordingApproval | PictureApproval;
}

/** Approvals of a person in one list. */
export function flatten(lists: ApprovalsData['people'][string]): PlacedApproval[] {
  return Object.entries(lists).flatMap(([key, list]): PlacedApproval[] =>
    Array.isArray(list)
      ? list.map((approval) => ({ key, lang: undefined, approval }))
      : Object.entries(list).flatMap(([inner, all]) =>
          all.map((approval) => ({ key: inner, lang: key, approval })),
        ),
  );
}

function isOf(
  approval: WordingApproval | PictureApproval,
  key: string,
  lang: string | undefined,
  { approves }: LedgerEntry,
): boolean {
  if (approves?.key !== key || approves.lang !== lang) return false;
  return 'says' in approval
    ? approves.says !== undefined && normalise(approval.says) === normalise(approves.says)
    : approval.digest === approves.digest;
}
