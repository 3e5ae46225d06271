import { approvalOf } from '#schema/approvals.ts';
import type { AnyRecord } from '#schema/record.ts';
import type { KnownRecords, LintRule, Passage } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import type { Stretch } from '../text.ts';
import { placeholdersIn } from './placeholders.ts';

const MESSAGE =
  'Something was left here to be filled in, and people would read it as it stands. Write what belongs here, or take the sentence out.';
const WAITING =
  'Something was left here to be filled in. Nobody reads this version before it is approved, and it can’t be approved before this is written. Write what belongs here, or take the sentence out.';

/** As many in one paragraph say all there is to say. */
const ENOUGH = 20;

export const noPlaceholder: LintRule = {
  id: 'policy/no-placeholder',
  summary: 'A text still holds a place to fill in.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  // The handbook shows staff how such places look.
  appliesTo: [...FOR_PATIENTS, 'staff-policy'],
  check({ record, passages, subject, lang, report }) {
    const { kind } = record;
    const mayBlank = (text: string, at: number) =>
      kind === 'staff-policy' ? isSigned(text, at) : kind === 'page' && isLabelled(text, at);
    // Policies and answers come from forms of other programs. Elsewhere two braces are text, like any other code.
    const isDrawnUp = kind === 'policy' || kind === 'staff-policy' || kind === 'answer';
    const waits = !isRead(record, lang, subject.records);
    for (const passage of passages) {
      const text = passage.plain;
      const found = placeholdersIn(text, (at) => mayBlank(text, at)).filter(
        ({ start }) => isDrawnUp || !text.startsWith('{{', start),
      );
      for (const at of [...found, ...inLinks(passage, found)].slice(0, ENOUGH))
        report({ message: waits ? WAITING : MESSAGE, at: { passage, ...at }, waits });
    }
  },
};

/** Whether people can read the record as it stands: a version of a policy only once it was approved. */
function isRead(record: AnyRecord, lang: string | undefined, { approvals }: KnownRecords): boolean {
  if (record.kind !== 'policy' && record.kind !== 'staff-policy') return true;
  const listed = record.kind === 'policy' ? approvals.policies : approvals.staffPolicies;
  return approvalOf(listed, record.slug, record.data.effective, lang) !== undefined;
}

/** A line after “Name” or “Date” on a page to print is there to be written on. */
function isLabelled(text: string, at: number): boolean {
  return /\b(?:sign(?:ed|ature| here)?|name|date|initials|by|firma(?:do)?|nombre|fecha|iniciales)\s{0,3}:?\s{0,3}$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}

/** Staff sign on paper. */
function isSigned(text: string, at: number): boolean {
  return isLabelled(text, at) && /\b(?:sign(?:ed|ature)?|firma(?:do)?)\b/i.test(text);
}

/** An address that was left to be filled in, where its words don't say so already. */
function inLinks({ links }: Passage, found: readonly Stretch[]): Stretch[] {
  return links
    .filter(({ url, start, end }) => {
      const address = url.replace(/%5B/gi, '[').replace(/%5D/gi, ']').replace(/%20/g, ' ');
      const isFound = found.some((one) => one.start < end && start < one.end);
      return !isFound && placeholdersIn(address, () => false).length > 0;
    })
    .map(({ start, end }) => ({ start, end }));
}
