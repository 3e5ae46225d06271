import type { Finding } from '#diagnostic/diagnostic.ts';
import type { Notice } from '#schema/notices/notice.ts';
import type { NoticeStanding } from '#schema/notices/standing.ts';

/** Law that came into force since the entry was written: nobody has changed a file, and time alone makes no error. */
export function ceiling(
  { isGoodPractice, inForceFrom, checkedOn }: Pick<Notice, 'isGoodPractice' | 'inForceFrom' | 'checkedOn'>,
  required: NoticeStanding['required'],
): Pick<Finding, 'atMost'> {
  if (isGoodPractice || required === 'later') return { atMost: 'info' };
  return inForceFrom > checkedOn ? { atMost: 'warning' } : {};
}
