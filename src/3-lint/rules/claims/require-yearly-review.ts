import type { LintRule } from '#schema/rule.ts';

export const requireYearlyReview: LintRule = {
  id: 'claims/require-yearly-review',
  summary: 'What a practice says of itself is not read through once a year.',
  severity: 'off',
  elsewhere: [
    {
      jurisdiction: 'gb-eng',
      severity: 'warning',
      because: 'The GP contract asks practices to read through what they publish at least once a year.',
    },
  ],
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['provider', 'policy'],
  check({ record, subject, report }) {
    if (record.kind === 'policy') {
      const { effective, nextReview } = record.data;
      if (nextReview > yearAfter(effective)) report({ message: LATE, at: { path: ['nextReview'] } });
    }
    if (record.kind !== 'provider' || record.data.status === 'left' || record.data.status === 'draft') return;
    const { reviewed } = record.data;
    if (reviewed === undefined) report({ message: NEVER, at: 'record' });
    else if (yearAfter(reviewed.on) < subject.today)
      report({ message: OLD, at: { path: ['reviewed', 'on'] }, byTime: true });
  },
};

const LATE =
  'This policy is to be read again more than a year after it takes effect. Where the practice is, what it publishes is read through each year: put an earlier day here.';
const NEVER =
  'Nobody has written down when this bio was read through. Read it with the person, then add “reviewed” with the day and who did it.';
const OLD =
  'This bio was read through more than a year ago. Read it with the person, then put the new day and who did it.';

/** The same day a year later; of February 29 the day before March, which compares as text like any other. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
