import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import type { NoticeStanding } from '#schema/notices/standing.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { JURISDICTION_NAMES, type Jurisdiction } from '#schema/vocabulary.ts';
import { noStaleNoticeData } from '../rules/notice/no-stale-notice-data.ts';
import { CHECKED_FOR_DAYS } from './is-stale.ts';
import { staleMessage } from './messages.ts';

/** Entries of notices that matter here and that nobody has checked for long: one line for each place. */
export function lintStale(
  standings: readonly NoticeStanding[],
  { practiceSource }: PracticeRecords,
): Finding[] {
  const stale = standings
    .filter(({ isStale, required }) => isStale && required !== 'no')
    .map(({ notice }) => notice);
  const places = [...new Set(stale.map(({ jurisdiction }) => jurisdiction))];
  const countIn = (place: Jurisdiction) => stale.filter(({ jurisdiction }) => jurisdiction === place).length;
  return places.map((place) => ({
    rule: noStaleNoticeData.id,
    file: practiceSource.path,
    message: staleMessage(countIn(place), JURISDICTION_NAMES[place], CHECKED_FOR_DAYS),
    // Nobody has changed a file.
    atMost: 'warning' as const,
    ...locate(practiceSource, ['jurisdictions']),
  }));
}
