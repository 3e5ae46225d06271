import type { LintRule } from '#schema/rule.ts';

/** Faces change; so do glasses, hair and uniforms (DOMAIN 9.2). */
const YEARS = 3;

const UNDATED =
  'Nobody can tell how old this photo is: “taken” is missing. People look for the face they saw here, so say on which day it was taken.';
const OLD = `This photo was taken more than ${YEARS} years ago. People look for the face they saw here. Take a new one when you can, and ask for consent to it.`;

export const noOldPhoto: LintRule = {
  id: 'image/no-old-photo',
  summary: 'A photo is more than three years old, or nobody has written down when it was taken.',
  severity: 'info',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['provider'],
  check({ record, subject, report }) {
    if (record.kind !== 'provider' || record.data.photo === undefined) return;
    // Nobody sees these photos.
    if (record.data.status === 'left' || record.data.status === 'draft') return;
    const { taken } = record.data.photo;
    if (taken === undefined) report({ message: UNDATED, at: { path: ['photo'] } });
    else if (lastDay(taken) < subject.today)
      report({ message: OLD, at: { path: ['photo', 'taken'] }, byTime: true });
  },
};

/** The same day some years later; of February 29 the day before March, which compares as text like any other. */
function lastDay(taken: string): string {
  return `${Number(taken.slice(0, 4)) + YEARS}${taken.slice(4)}`;
}
