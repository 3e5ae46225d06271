import { findCategory, stanceOn } from '#schema/categories.ts';
import type { COVERS } from '#schema/disclosure.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { isGroup } from '../edit/change.ts';
import type { Standing } from './standing.ts';

/** Whether something of a person is off the site without an approval. Not for sure as long as the settings can't be read. */
export function approvalKeeps(part: string, records: PracticeRecords | undefined): boolean {
  if (records === undefined) return false;
  const { approval, profile, categories } = records.disclosure;
  const category = findCategory(part);
  if (category !== undefined && stanceOn(category, profile, categories) === 'signed') return true;
  return approval.required && approval.covers.includes(coverOf(part));
}

function coverOf(part: string): (typeof COVERS)[number] {
  if (part === 'photo') return 'photo';
  return part === 'approach' || part === 'body' ? 'text' : 'personal';
}

/** Whether taking back approvals is enough to take it off; of a person, everything in the bio. */
export function isApprovalEnough(part: string | undefined, { bio, records }: Standing): boolean {
  const data = bio?.content?.data ?? {};
  const all = [
    ...['photo', 'approach', 'body'].filter((one) => one === 'body' || data[one] !== undefined),
    ...(isGroup(data.personal) ? Object.keys(data.personal) : []),
  ];
  return (part === undefined ? all : [part]).every((one) => approvalKeeps(one, records));
}
