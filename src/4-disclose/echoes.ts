import { ForStaff } from '#schema/for-staff.ts';
import type { LedgerEntry } from '#schema/published.ts';
import { Search, type Withheld } from '#schema/withheld.ts';

/**
 * Withheld wording that says what staff pages may not show, word for word, is as sensitive as that: someone wrote a
 * private matter into a hobby or a text as well. Staff pages then say neither, and no build stops over it.
 *
 * INVARIANT: what the audit of the staff site would call a leak there (`no-leak`) is an echo here: on a person's own
 * pages each of their hidden values counts, of others those that say enough.
 */
export function withoutEchoes(
  hidden: readonly Withheld[],
): (entry: LedgerEntry, wording: string) => LedgerEntry {
  const search = new Search(hidden);
  const echoes = ({ person }: LedgerEntry, wording: string) =>
    search
      .find(wording)
      .some(({ withheld }) => withheld.some((one) => one.person === person || one.isTelling));
  return (entry, wording) =>
    entry.outcome === 'withheld' && !entry.isSensitive && echoes(entry, wording)
      ? { ...entry, isSensitive: true, wording: new ForStaff(wording, true) }
      : entry;
}
