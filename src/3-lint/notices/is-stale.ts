import type { Notice } from '#schema/notices/notice.ts';

/** So long an entry counts as checked. */
export const CHECKED_FOR_DAYS = 180;

/** Whether it is time to hold an entry against its source again. */
export function isStale(
  { checkedOn, nextCheck }: Pick<Notice, 'checkedOn' | 'nextCheck'>,
  today: string,
): boolean {
  return today > (nextCheck ?? daysAfter(checkedOn, CHECKED_FOR_DAYS));
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
