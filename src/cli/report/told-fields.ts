import { inWords } from '#compose';
import type { Field, Fields } from '#schema/field.ts';
import type { Kind, Told } from './told.ts';

/** What the public fields of a record say, lists item by item. The schema is walked, so that no field is forgotten. */
export function toldFields(
  fields: Fields,
  view: object,
  {
    kind,
    pages,
    words = {},
  }: { kind: Kind; pages: (field: string) => readonly string[]; words?: FieldWords },
): Told[] {
  const values = view as Readonly<Record<string, unknown>>;
  return Object.entries<Field>(fields).flatMap(([name, { label, disclosure }]): Told[] => {
    if (disclosure !== 'public' || UNSAID.has(name)) return [];
    const value = values[name];
    const inFieldWords = words[name];
    const parts = inFieldWords === undefined ? partsOf(value) : itemsOf(value);
    return parts.flatMap((part): Told[] => {
      const says = (inFieldWords ?? inWords)(part) ?? '';
      return says === '' ? [] : [{ kind, label, says, pages: pages(name), same: inWords(part) }];
    });
  });
}

/** The blocks of a body, as Markdown. */
export function toldBody(body: readonly string[], kind: Kind, pages: readonly string[]): Told[] {
  return body.map((says) => ({ kind, label: 'Text', says, pages }));
}

/** How a field reads to people, where its value wouldn't do; undefined: they don't see it. */
export type FieldWords = Readonly<Record<string, (part: unknown) => string | undefined>>;

/** Fields that arrange pages and tell nobody anything. */
const UNSAID: ReadonlySet<string> = new Set(['order', 'origin']);

function itemsOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

/** Items of a list one by one; of a group the lists in it item by item, and the rest as one. A plain no tells nothing. */
function partsOf(value: unknown): readonly unknown[] {
  if (value === false) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return itemsOf(value);
  const lists = Object.values(value).filter(Array.isArray);
  const rest = Object.entries(value).filter(([, one]) => !Array.isArray(one));
  return [Object.fromEntries(rest), ...lists.flat()];
}
