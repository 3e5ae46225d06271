import type { PracticeRecords, RecordOf } from '#schema/record.ts';

/** Places that are shown without the rating of the CQC. */
export function withoutRating({ locations }: Pick<PracticeRecords, 'locations'>): RecordOf<'location'>[] {
  return locations.filter(({ data }) => data.cqc === undefined);
}
