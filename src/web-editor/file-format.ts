import { stringify } from 'yaml';
import type { EditedField, EditedKind } from '#schema/web-editor.ts';
import type { Change } from '../cli/edit/change.ts';
import { editedYaml, yamlValue } from './edit-front-matter.ts';
import { allWidened, filled, type Group, isGroup, narrowed, same } from './value.ts';

/** What a form has besides the fields of its file: the file as it was read, and where a version of a policy belongs. */
export const FILE = '_file';
const FORM_ONLY: readonly string[] = [FILE, 'policy'];

/** What a save changes. */
export interface Saved {
  readonly isNew: boolean;
  readonly fields: readonly ChangedField[];
  readonly body: { readonly isNew: boolean; readonly isGone: boolean } | undefined;
  /** The values as they will stand, in full. */
  readonly values: Group;
}

export interface ChangedField {
  readonly field: EditedField;
  readonly before: unknown;
  readonly after: unknown;
}

interface Parts {
  readonly yaml: string;
  /** From the line that ends the front matter to the first letter of the body. */
  readonly between: string;
  readonly body: string;
}

/** A file as its form shows it. Throws, with words for people, where the front matter can't be read. */
export function read(text: string, { fields }: EditedKind, broken: string): Group {
  const parts = partsOf(text);
  const value = parts && readable(parts.yaml);
  if (parts === undefined || value === undefined) throw new Error(broken);
  return { ...allWidened(value, fields), body: parts.body.trim(), [FILE]: text };
}

function readable(yaml: string): Group | undefined {
  try {
    const value = yamlValue(yaml);
    return isGroup(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function partsOf(text: string): Parts | undefined {
  const found = /^---\n((?:(?!---)[^\n]*\n)*)(---(?:\n\s*|$))/.exec(text);
  if (found === null) return undefined;
  const [whole, yaml = '', between = ''] = found;
  return { yaml, between, body: text.slice(whole.length) };
}

/** The file that a form makes: the one it was read from with what was changed in it, and nothing else; or a new one. */
export function write(form: Group, kind: EditedKind): { readonly text: string; readonly saved: Saved } {
  const next = (filled(without(form, ['body', ...FORM_ONLY])) ?? {}) as Group;
  const body = typeof form.body === 'string' ? form.body.trim() : '';
  const parts = typeof form[FILE] === 'string' ? partsOf(form[FILE]) : undefined;
  return parts === undefined ? composed(next, body, kind) : edited(parts, next, body, kind);
}

function edited(parts: Parts, next: Group, body: string, { fields }: EditedKind) {
  const raw = readable(parts.yaml) ?? {};
  const before = (filled(allWidened(raw, fields)) ?? {}) as Group;
  const yaml = editedYaml(parts.yaml, changesTo(fields, raw, before, next, []));
  const old = parts.body.trim();
  const text =
    old === body
      ? `---\n${yaml}${parts.between}${parts.body}`
      : `---\n${yaml}${parts.between.includes('\n') ? parts.between : '---\n'}${body}`;
  const changed = fields.flatMap((field) => changedFields(field, before[field.name], next[field.name]));
  const saved: Saved = {
    isNew: false,
    fields: changed,
    body: old === body ? undefined : { isNew: body !== '', isGone: body === '' },
    values: next,
  };
  return { text: `${text.trimEnd()}\n`, saved };
}

function composed(next: Group, body: string, { fields }: EditedKind) {
  const stated = fields.flatMap((field) => {
    const value = next[field.name];
    if (value === undefined || same(value, field.otherwise)) return [];
    return [[field.name, narrowed(value, field, undefined)] as const];
  });
  const yaml = stringify(Object.fromEntries(stated), { version: '1.2', schema: 'core', lineWidth: 0 });
  const saved: Saved = {
    isNew: true,
    fields: fields.flatMap((field) => changedFields(field, field.otherwise, next[field.name])),
    body: body === '' ? undefined : { isNew: true, isGone: false },
    values: next,
  };
  return { text: `---\n${yaml}---\n${body}`.trimEnd().concat('\n'), saved };
}

/** Changes from the file's values to the form's, each as deep as can be, so that little is written anew. */
function changesTo(
  fields: readonly EditedField[],
  raw: Group,
  before: Group,
  next: Group,
  path: readonly string[],
): Change[] {
  return fields.flatMap((field): Change[] => {
    const { name } = field;
    const [was, is, stands] = [before[name], next[name], raw[name]];
    const at = [...path, name];
    if (same(was, is)) return [];
    if (is === undefined || (same(is, field.otherwise) && stands === undefined))
      return stands === undefined ? [] : [{ does: 'delete', path: at }];
    if (field.shape === 'group' && isGroup(stands) && isGroup(was) && isGroup(is))
      return changesTo(field.fields ?? [], stands, was, is, at);
    return [{ does: 'set', path: at, value: narrowed(is, field, stands) }];
  });
}

/** Which fields changed; of a group of details each by itself, as each is decided by itself. */
function changedFields(field: EditedField, before: unknown, after: unknown): ChangedField[] {
  if (same(before, after) || (before === undefined && after === undefined)) return [];
  const parts = field.shape === 'group' ? (field.fields ?? []) : [];
  if (parts.length === 0 || !parts.every(({ shape }) => shape === 'group')) return [{ field, before, after }];
  const [was, is] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}];
  return parts.flatMap((part) => changedFields(part, was[part.name], is[part.name]));
}

function without(group: Group, keys: readonly string[]): Group {
  return Object.fromEntries(Object.entries(group).filter(([key]) => !keys.includes(key)));
}
