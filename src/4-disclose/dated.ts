import type { Dated } from '#schema/published.ts';
import { allRecords, type PracticeRecords } from '#schema/record.ts';
import { withoutSuperseded } from './superseded.ts';

/**
 * Days that no view holds: what has ended isn't in one, and when a bio was read through is for the practice alone.
 * A waiver is its file and its end; which rule it is about could tell of what kind the words are.
 */
export function datedIn(records: PracticeRecords, today: string): Dated[] {
  const ofPeople = records.providers
    .filter(({ data }) => data.status === 'active' || data.status === 'on-leave')
    .flatMap(({ slug, file, data }): Dated[] => {
      const { registrations, boardCertifications, reviewed, photo } = data;
      const credentials = [
        ...registrations.map(({ authority, until }) => ({ what: authority, day: until })),
        ...boardCertifications.map(({ board, until }) => ({ what: board, day: until })),
      ];
      const all = [
        ...credentials.map((one) => ({ kind: 'credential' as const, ...one })),
        { kind: 'bio-read' as const, day: reviewed?.on },
        { kind: 'photo-taken' as const, day: photo?.taken },
      ];
      return all.flatMap(({ day, ...one }) => (day === undefined ? [] : [{ ...one, slug, file, day }]));
    });
  const open = withoutSuperseded(records, today);
  const gone = new Set(records.providers.flatMap(({ slug, data }) => (data.status === 'left' ? [slug] : [])));
  const waivers = [...allRecords(open), ...open.translations]
    .filter(({ kind, slug }) => kind !== 'provider' || !gone.has(slug))
    .flatMap(({ slug, file, data }) =>
      (data.waivers ?? []).map(({ until }): Dated => ({ kind: 'waiver', slug, file, day: until })),
    );
  return [...ofPeople, ...waivers];
}
