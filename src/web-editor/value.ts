import type { EditedField } from '#schema/web-editor.ts';

/** What stands in a group, by key. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same, in whatever order their keys are. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
}

/** A value as its form shows it: lists and groups in full, where the file may have them short. What has no field stays. */
export function widened(value: unknown, field: Pick<EditedField, 'shape' | 'fields' | 'short'>): unknown {
  if (value === undefined || value === null) return undefined;
  if (field.shape === 'value') return value;
  if (field.shape === 'list') {
    const items = Array.isArray(value) ? value : [value];
    return field.fields === undefined ? items : items.map((item) => groupOf(item, field.fields));
  }
  return groupOf(
    isGroup(value) || field.short === undefined ? value : { [field.short]: value },
    field.fields,
  );
}

function groupOf(value: unknown, fields: readonly EditedField[] = []): unknown {
  return isGroup(value) ? { ...value, ...allWidened(value, fields) } : value;
}

/** The values of these fields, with what it means where one is absent. */
export function allWidened(value: Group, fields: readonly EditedField[]): Group {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const wide = widened(value[field.name], field) ?? field.otherwise;
      return wide === undefined ? [] : [[field.name, wide]];
    }),
  );
}

/** A value as people would write it in a file; `before` is how it stands there, whose way is kept. */
export function narrowed(value: unknown, field: EditedField, before: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => (isGroup(item) ? narrowedGroup(item, field.fields, undefined) : item));
    return field.single === true && items.length === 1 && !Array.isArray(before) ? items[0] : items;
  }
  if (!isGroup(value)) return value;
  const group = narrowedGroup(value, field.fields, before);
  const [only, ...more] = Object.keys(group);
  const alone = only === field.short && more.length === 0 ? group[field.short as string] : undefined;
  return typeof alone === 'string' && !isGroup(before) ? alone : group;
}

function narrowedGroup(value: Group, fields: readonly EditedField[] = [], before: unknown): Group {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field = fields.find(({ name }) => name === key);
      return [
        key,
        field === undefined ? inner : narrowed(inner, field, isGroup(before) ? before[key] : undefined),
      ];
    }),
  );
}

/** Without what was left empty: a form has every field, a file those that say something. */
export function filled(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isGroup(value)) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = filled(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
