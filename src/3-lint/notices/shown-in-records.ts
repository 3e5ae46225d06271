import type { AnyRecord, PracticeRecords } from '#schema/record.ts';

/** What isn't asked of a policy, but of each bio or place. */
export interface ShownInRecords {
  readonly isAnyShown: boolean;
  /** Those that lack it. */
  readonly records: readonly AnyRecord[];
}

/** Clinicians who are shown without a registration. */
export function withoutRegistration({ providers }: Pick<PracticeRecords, 'providers'>): ShownInRecords {
  return shown(
    providers.filter(
      ({ data }) => data.profession !== 'staff' && (data.status === 'active' || data.status === 'on-leave'),
    ),
    ({ data }) => data.registrations.length > 0,
  );
}

/** Places without the rating of the CQC. */
export function withoutRating({ locations }: Pick<PracticeRecords, 'locations'>): ShownInRecords {
  return shown(locations, ({ data }) => 'cqc' in data);
}

function shown<R extends AnyRecord>(all: readonly R[], has: (record: R) => boolean): ShownInRecords {
  const without = all.filter((record) => !has(record));
  return { isAnyShown: without.length < all.length, records: without };
}
