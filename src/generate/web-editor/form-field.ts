import type { z } from 'zod';
import { day, slug } from '#schema/value.ts';
import type { EditedField } from '#schema/web-editor.ts';
import { en } from '#schema/words/en.ts';
import { webEditor } from '#schema/words/en-web-editor.ts';
import { defOf, isRequired, meaningOf, unwrap, wordsOf } from '../type-words.ts';

/** A field as Sveltia is told of it, and as our program reads and writes it. */
export interface FormField {
  readonly cms: Readonly<Record<string, unknown>>;
  readonly edited: EditedField;
}

/** What is said about a field besides its type. */
export interface Said {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** A value as it would stand in the file: how much room to give. */
  readonly example?: unknown;
  readonly waits?: boolean;
}

/** Lists of names of other files, and the collection whose files they are. */
const NAMES_OF: Readonly<Record<string, string>> = { locations: 'name', services: 'title' };

/** One line holds this many letters. */
const LINE = 60;

/** A form's field for a type: made of the same statement that the build checks a file by. */
export function formField(said: Said, type: z.ZodType): FormField {
  const { name, label, hint, waits } = said;
  const rich = richest(type);
  const made = control(said, rich.type);
  const otherwise = defaultOf(type);
  return {
    cms: {
      name,
      label,
      ...(hint === '' ? {} : { hint }),
      required: isRequired(type),
      ...(otherwise === undefined || Array.isArray(otherwise) ? {} : { default: otherwise }),
      ...made.cms,
    },
    edited: {
      name,
      label,
      ...made.edited,
      ...(rich.short === undefined ? {} : { short: rich.short }),
      ...(rich.single ? { single: true } : {}),
      ...(otherwise === undefined ? {} : { otherwise }),
      ...(waits === true ? { waits } : {}),
    },
  };
}

/** Of the ways to write a value the one with most room; how the others fit into it. */
function richest(type: z.ZodType): { type: z.ZodType; short?: string; single?: boolean } {
  const inner = unwrap(type);
  const ways = (defOf(inner).options ?? []).map(unwrap);
  const group = ways.find((way) => defOf(way).type === 'object');
  // What may stand for the whole group is its first part.
  if (group !== undefined) return { type: group, short: Object.keys(defOf(group).shape ?? {})[0] as string };
  const list = ways.find((way) => defOf(way).type === 'array');
  return list === undefined ? { type: ways[0] ?? inner } : { type: list, single: true };
}

type Made = Pick<FormField, 'cms'> & { readonly edited: Pick<EditedField, 'shape' | 'fields'> };

function control(said: Said, type: z.ZodType): Made {
  const { type: kind, element, shape, entries } = defOf(type);
  if (kind === 'object') {
    const parts = partsOf(shape ?? {}, said.example);
    const cms = { widget: 'object', collapsed: 'auto', fields: parts.map(({ cms }) => cms) };
    return { cms, edited: { shape: 'group', fields: parts.map(({ edited }) => edited) } };
  }
  if (kind === 'array') return listControl(said, unwrap(element as z.ZodType));
  const value = { shape: 'value' } as const;
  if (kind === 'enum')
    return { cms: { widget: 'select', options: choices(said.name, entries) }, edited: value };
  if (kind === 'boolean') return { cms: { widget: 'boolean' }, edited: value };
  if (kind === 'number') return { cms: { widget: 'number', value_type: 'float' }, edited: value };
  if (isLike(type, day)) return { cms: DAY, edited: value };
  const isLong = typeof said.example === 'string' && said.example.length > LINE / 2;
  return { cms: { widget: isLong ? 'text' : 'string', ...patternOf(type) }, edited: value };
}

const DAY = {
  widget: 'datetime',
  type: 'date',
  format: 'YYYY-MM-DD',
  date_format: 'YYYY-MM-DD',
  time_format: false,
};

function listControl({ name, example }: Said, item: z.ZodType): Made {
  const { type: kind, shape, entries } = defOf(item);
  const list = { shape: 'list' } as const;
  if (kind === 'enum')
    return { cms: { widget: 'select', multiple: true, options: choices(name, entries) }, edited: list };
  const shown = NAMES_OF[name];
  if (isLike(item, slug) && shown !== undefined)
    return {
      cms: {
        widget: 'relation',
        collection: name,
        multiple: true,
        value_field: '{{slug}}',
        display_fields: [shown],
        search_fields: [shown],
      },
      edited: list,
    };
  if (kind === 'object') {
    const parts = partsOf(shape ?? {}, Array.isArray(example) ? example[0] : undefined);
    return {
      cms: { widget: 'list', collapsed: false, fields: parts.map(({ cms }) => cms) },
      edited: { ...list, fields: parts.map(({ edited }) => edited) },
    };
  }
  if (isLike(item, day)) return { cms: { widget: 'list', field: { name: 'day', ...DAY } }, edited: list };
  return { cms: { widget: 'list' }, edited: list };
}

const PARTS: Readonly<Record<string, string>> = webEditor.parts;

function partsOf(shape: Readonly<Record<string, z.ZodType>>, example: unknown): FormField[] {
  const examples = (typeof example === 'object' ? example : {}) as Readonly<Record<string, unknown>>;
  return Object.entries(shape).map(([name, type]) =>
    formField(
      { name, label: PARTS[name] ?? readable(name), hint: meaningOf(type), example: examples?.[name] },
      type,
    ),
  );
}

/** `asOf` as people read it: “As of”. */
export function readable(name: string): string {
  const words = name
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('-', ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Choices that have words of their own. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  profession: en.professions,
  situation: en.situations,
  channel: en.channels,
  part: en.staffPapers.parts,
};

function choices(name: string, entries: Readonly<Record<string, string>> = {}) {
  return Object.values(entries).map((value) => ({ label: CHOICES[name]?.[value] ?? readable(value), value }));
}

/** What an absent value means. */
function defaultOf(type: z.ZodType): unknown {
  const parsed = type.safeParse(undefined);
  return parsed.success ? parsed.data : undefined;
}

/** A description makes another type of one; what must be written is the same. */
function isLike(type: z.ZodType, other: z.ZodType): boolean {
  return wordsOf(type) === wordsOf(other);
}

/** A form the text must have, with the words the check would use. */
function patternOf(type: z.ZodType) {
  const found = defOf(type).checks?.find(({ _zod }) => _zod.def.pattern !== undefined)?._zod.def.pattern;
  return found === undefined ? {} : { pattern: [found.source, `Must be ${wordsOf(type)}.`] };
}
