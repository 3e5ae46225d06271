import { findCategory, type Stance, stanceOn } from '#schema/categories.ts';
import type { ProviderData } from '#schema/provider.ts';
import type { PracticeRecords } from '#schema/record.ts';
import type { Change } from '../edit/change.ts';

/** What the person has said anew. */
export interface Renewal {
  readonly on: string;
  readonly by: string | undefined;
  readonly ref: string | undefined;
  readonly until: string | undefined;
}

/** Why a consent can't be renewed, as the end of a sentence that begins with the part's label; undefined: it can. */
export function refusalOf(
  part: string,
  data: ProviderData,
  records: PracticeRecords,
  { on, by, until }: Renewal,
): string | undefined {
  const consent = detailOf(part, data)?.consent;
  const earlier = typeof consent === 'object' ? consent : { on: consent, by: undefined };
  const over = overFor(part, data, records);
  if (over !== undefined) return over;
  if (earlier.on === undefined)
    return 'has no consent that could be renewed. Write the first one into the file, with the words it is about.';
  if (on < earlier.on) return `was agreed to on ${earlier.on} already, which is later than ${on}.`;
  if (stanceOf(part, records) === 'signed' && by === undefined && earlier.by === undefined)
    return 'needs a signed yes. Say with --by who has signed.';
  if (part === 'photo' && until !== undefined)
    return 'can’t have an end of its own. Leave out --until; the practice’s term holds for it.';
  return undefined;
}

/** Why no consent can bring it back: it is not for the practice to ask for it again. */
export function overFor(part: string, data: ProviderData, records: PracticeRecords): string | undefined {
  const detail = detailOf(part, data);
  const stance = stanceOf(part, records);
  if (part !== 'photo' && stance === undefined)
    return 'is no category, so nobody has decided whether it may be shown.';
  if (stance === 'never') return 'is never shared here, whoever agrees. Take it out of the file.';
  if (detail !== undefined && 'withdrawn' in detail && detail.withdrawn !== undefined)
    return 'was withdrawn. To show it again, the person has to agree to it as to something new: take “withdrawn” out of the file and write the new consent.';
  return undefined;
}

function detailOf(part: string, { personal, photo }: ProviderData) {
  const written = part === 'photo' ? photo : Object.hasOwn(personal, part) ? personal[part] : undefined;
  return typeof written === 'object' ? written : undefined;
}

function stanceOf(part: string, { disclosure }: PracticeRecords): Stance | undefined {
  const category = findCategory(part);
  return category && stanceOn(category, disclosure.profile, disclosure.categories);
}

/** What is written: the new day, and what else was said; what was said of the earlier consent alone goes. */
export function renewalChanges(part: string, data: ProviderData, { on, by, ref, until }: Renewal): Change[] {
  const path = part === 'photo' ? ['photo'] : ['personal', part];
  const detail = detailOf(part, data);
  const set = (key: string, value: unknown): Change => ({
    does: 'set',
    path: [...path, ...key.split('.')],
    value,
  });
  const drop = (key: string): Change => ({ does: 'delete', path: [...path, ...key.split('.')] });
  const said = { ...(by === undefined ? {} : { by }), ...(ref === undefined ? {} : { ref }) };
  const end = until !== undefined ? [set('until', until)] : hadEnd(part, data) ? [drop('until')] : [];
  const earlier = detail?.consent;
  if (typeof earlier !== 'object')
    return [set('consent', Object.keys(said).length === 0 ? on : { on, ...said }), ...end];
  return [
    set('consent.on', on),
    ...Object.entries(said).map(([key, value]) => set(`consent.${key}`, value)),
    // The paper that was kept for the earlier consent is not the paper of this one.
    ...(ref === undefined && earlier.ref !== undefined ? [drop('consent.ref')] : []),
    ...end,
  ];
}

/** What goes with the earlier consent, so that nobody is surprised by it. */
export function renewalNote(part: string, data: ProviderData, { ref, until }: Renewal): string {
  const earlier = detailOf(part, data)?.consent;
  const hadPaper = typeof earlier === 'object' && earlier.ref !== undefined;
  const notes = [
    ...(hadEnd(part, data) && until === undefined ? ['the earlier “until” goes'] : []),
    ...(hadPaper && ref === undefined
      ? ['the reference of the earlier paper goes; --ref gives the new one']
      : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

function hadEnd(part: string, data: ProviderData): boolean {
  const detail = detailOf(part, data);
  return detail !== undefined && 'until' in detail && detail.until !== undefined;
}
