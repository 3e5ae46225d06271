import type { AnyRecord, ProviderRecord } from '#schema/record.ts';

/** Whether patients see the bio of someone with a regulated profession: no draft, no leaver, no other staff. */
export function isShownAsClinician(record: AnyRecord): record is ProviderRecord {
  if (record.kind !== 'provider') return false;
  const { profession, status } = record.data;
  return profession !== 'staff' && status !== 'draft' && status !== 'left';
}
