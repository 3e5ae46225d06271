import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { PictureApproval, WordingApproval } from '#schema/approvals.ts';
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
  { practice, approvals, broken }: PracticeRecords,
  entries: readonly LedgerEntry[],
): Finding[] {
  if (practice.repository?.visibility !== 'public') return [];
  // Which words a file that can't be read still holds nobody knows.
  const unknown = new Set(
    broken.flatMap(({ kind, slug, status }) => (kind === 'provider' && status === undefined ? [slug] : [])),
  );
  const stale = Object.entries(approvals.people).flatMap(([person, lists]) =>
    unknown.has(person)
      ? []
      : Object.entries(lists).flatMap(([key, list]) =>
          (Array.isArray(list) ? list : []).filter((approval) => {
            const own = entries.filter((one) => one.person === person && isOf(approval, key, one));
            return own.every(({ reason }) => reason !== undefined && OVER.includes(reason));
          }),
        ),
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

function isOf(approval: WordingApproval | PictureApproval, key: string, { approves }: LedgerEntry): boolean {
  if (approves?.key !== key) return false;
  return 'says' in approval
    ? approves.says !== undefined && normalise(approval.says) === normalise(approves.says)
    : approval.digest === approves.digest;
}
