import type { RecordKind } from '#schema/record.ts';

/** What patients read or are told. */
export const FOR_PATIENTS: readonly RecordKind[] = [
  'provider',
  'policy',
  'answer',
  'location',
  'service',
  'announcement',
  'page',
];

/** Everything people write, the staff site as well. */
export const EVERYTHING: readonly RecordKind[] = [...FOR_PATIENTS, 'staff-policy', 'handbook'];
