import type { Finding } from '#diagnostic/diagnostic.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { locate } from './locate.ts';

/**
 * Entries of the menu whose page there isn't. A page that comes and goes with its content must not stop a build (taking
 * the last service away always works), so that the entry is left out and the practice told.
 */
export function checkMenu(records: PracticeRecords): Finding[] {
  const { practice, practiceSource, services, broken } = records;
  const isEmpty: Readonly<Record<string, string | false>> = {
    services:
      services.length === 0 &&
      !broken.some(({ kind }) => kind === 'service') &&
      'Write what you do for patients in content/services',
    insurance:
      (practice.insurance === undefined || practice.insurance.plans.length === 0) &&
      'Name the plans you take under “insurance”',
    follow: practice.channels.length === 0 && 'Name your own pages elsewhere under “channels”',
  };
  return practice.menu.flatMap((name, index): Finding[] => {
    const todo = isEmpty[name];
    if (todo === undefined || todo === false) return [];
    return [
      {
        rule: 'file/valid-reference',
        file: practiceSource.path,
        atMost: 'warning',
        message: `“menu” names a page that isn’t there, as it would have nothing on it, so the entry is left out. ${todo}, or take the entry out.`,
        ...locate(practiceSource, ['menu', index]),
      },
    ];
  });
}
