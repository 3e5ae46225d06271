import { findCategory, stanceOn } from '#schema/categories.ts';
import { digestOfOriginals } from '#schema/translation.ts';
import { isDay } from '#schema/value.ts';
import { at, type Change, isGroup } from '../edit/change.ts';
import type { FrontMatter } from '../edit/front-matter.ts';
import { labelOf } from '../edit/label-of.ts';
import { approvalKeeps } from './approval-keeps.ts';
import type { Withdrawal } from './plan.ts';
import type { Standing } from './standing.ts';

/** What is done to a file. */
export interface Changes {
  /** Each with what it does, in words that name fields and never say what stands in them. */
  readonly fields: ReadonlyArray<readonly [change: Change, does: string]>;
  /** Whether the text below the front matter goes. */
  readonly dropsBody: boolean;
}

/** What takes a part of a bio, or the person, off the site. */
export function bioChanges({ data, body }: FrontMatter, standing: Standing, withdrawal: Withdrawal): Changes {
  const { part } = withdrawal;
  return {
    fields:
      part === undefined ? ofPerson(data, standing, withdrawal) : ofPart(data, part, standing, withdrawal),
    dropsBody: body.trim() !== '' && leaves('body', standing, withdrawal),
  };
}

/** A translation says nothing by itself about consent or leaving: what is withdrawn goes out of it. */
export function translationChanges(
  { data, body }: FrontMatter,
  standing: Standing,
  withdrawal: Withdrawal,
  file: string,
): Changes {
  const { part, erases } = withdrawal;
  const ofAll = [...(erases ? [['personal'], ['photo']] : []), ...(standing.isPublic ? [['approach']] : [])];
  const meant = part === undefined ? ofAll : part === 'body' ? [] : [pathOf(part)];
  const gone = meant.filter((path) => at(data, path) !== undefined);
  const dropsBody = body.trim() !== '' && leaves('body', standing, withdrawal);
  return {
    fields: [...gone.map(takenOut), ...renewed(file, [...gone, ...(dropsBody ? [['body']] : [])], standing)],
    dropsBody,
  };
}

/** What is left in a translation that was up to date stays so. Nobody looked at one that wasn't: it is left as it is. */
function renewed(file: string, gone: readonly (readonly string[])[], { records }: Standing): Fields {
  const translation = records?.translations.find((one) => one.file === file);
  const original = records?.providers.find((one) => one.file === translation?.original);
  if (gone.length === 0 || translation === undefined || original === undefined || translation.isStale)
    return [];
  const left = [...translation.words.keys()].filter(
    (name) => !gone.some((path) => `${name}.`.startsWith(`${path.join('.')}.`)),
  );
  const value = digestOfOriginals(original, left);
  return [[{ does: 'set', path: ['translates'], value }, '“translates” renewed for what is left']];
}

type Fields = Changes['fields'];
type Data = FrontMatter['data'];

function ofPerson(data: Data, { isPublic }: Standing, { erases }: Withdrawal): Fields {
  const gone = [
    // Of a draft nobody knows yet: that the person has left must not be the first that is heard.
    ...(data.status === 'draft' ? ['leftNotice'] : []),
    ...(erases ? ['personal', 'photo'] : []),
    ...(isPublic ? ['approach'] : []),
  ];
  const left: Fields[number] = [
    { does: 'set', path: ['status'], value: 'left' },
    'the person marked as having left (“status: left”)',
  ];
  return [
    ...(data.status === 'left' ? [] : [left]),
    ...gone.filter((key) => data[key] !== undefined).map((key) => takenOut([key])),
  ];
}

function ofPart(data: Data, part: string, standing: Standing, withdrawal: Withdrawal): Fields {
  const path = pathOf(part);
  const detail = at(data, path);
  if (detail === undefined || detail === null) return [];
  if (part === 'photo' || leaves(part, standing, withdrawal)) return [takenOut(path)];
  return part === 'approach' ? [] : withdrawn(part, detail, withdrawal.today);
}

/** The words stay in a private file, as a record of what was agreed to once. */
function withdrawn(part: string, detail: unknown, today: string): Fields {
  const path = pathOf(part);
  const does = `“${labelOf(part)}” marked as withdrawn from ${today} on; the words stay here as a record`;
  if (!isGroup(detail)) return [[{ does: 'wrap', path, key: 'says', beside: { withdrawn: today } }, does]];
  const since = detail.withdrawn;
  if (typeof since === 'string' && isDay(since) && since <= today) return [];
  return [[{ does: 'set', path: [...path, 'withdrawn'], value: today }, does]];
}

/** Whether words may not stay in the file: they are to be erased, or nothing else would keep them off. */
function leaves(what: string, { records, isPublic }: Standing, { part, erases }: Withdrawal): boolean {
  if (part === undefined) return what === 'body' && isPublic;
  if (part !== what) return false;
  const isText = what === 'body' || what === 'approach';
  return erases || (isText ? !approvalKeeps(what, records) : isNever(what, records));
}

/** What the practice never shares may not stand in a file at all, marked or not. */
function isNever(part: string, records: Standing['records']): boolean {
  const category = findCategory(part);
  if (category === undefined || records === undefined) return false;
  const { profile, categories } = records.disclosure;
  return stanceOn(category, profile, categories) === 'never';
}

function pathOf(part: string): readonly string[] {
  return part === 'photo' || part === 'approach' ? [part] : ['personal', part];
}

function takenOut(path: readonly string[]): Fields[number] {
  return [{ does: 'delete', path }, `“${labelOf(path.at(-1) ?? '')}” taken out`];
}
