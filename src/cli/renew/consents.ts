import type { LedgerEntry } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { labelOf } from '../edit/label-of.ts';

/** As many days ahead of its end a consent is renewed without being named. */
const AHEAD = 60;

/** Parts whose consent has ended or is about to. */
export function duePartsOf(entries: readonly LedgerEntry[], today: string): string[] {
  const last = new Date(`${today}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + AHEAD);
  const limit = last.toISOString().slice(0, 10);
  const due = entries.filter(({ until }) => until !== undefined && until <= limit);
  return [...new Set(due.map(partOf))];
}

/** Until when a part holds now, and what still keeps it off. */
export function outcomeLines(part: string, entries: readonly LedgerEntry[], slug: string): string[] {
  const own = entries.filter((one) => partOf(one) === part);
  const until = own[0]?.until;
  const holds = until === undefined ? 'the consent does not run out' : `the consent holds until ${until}`;
  const waits = own.some(({ reason }) => reason === 'not-approved')
    ? [
        `    It is not on the site yet: the words wait for approval. Run: npx doorplate approve ${slug}/${part}`,
      ]
    : [];
  const others = new Set(own.map(({ reason }) => reason));
  const reasons = [...others].flatMap((reason) =>
    reason === undefined || reason === 'not-approved'
      ? []
      : [`    It is not on the site: ${en.ledger[reason]}`],
  );
  return [`  - “${labelOf(part)}”: ${holds}.`, ...waits, ...reasons];
}

/** `personal.pets.0` is of `pets`; a photo's description needs no consent of its own. */
function partOf({ category, subject }: LedgerEntry): string {
  return category ?? subject;
}
