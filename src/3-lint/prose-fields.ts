import { z } from 'zod';
import { CONTENT_TYPES } from '#schema/content-types.ts';
import type { ContentType, Field } from '#schema/field.ts';
import type { RecordKind } from '#schema/record.ts';

/** A way through a field's type: names, and `*` for each item of a list or each key of a map. */
export type FieldPath = readonly string[];

const PROBE = 'Any words, with a comma and an end.';

/** INVARIANT: the schema is walked, never a record: what people will read is what the schema lets them write freely. */
export const PROSE_FIELDS = Object.fromEntries(
  Object.entries(CONTENT_TYPES).map(([kind, type]) => [kind, fieldsOf(type)]),
) as unknown as Readonly<Record<RecordKind, readonly FieldPath[]>>;

function fieldsOf(type: ContentType): FieldPath[] {
  return Object.entries(type.fields).flatMap(([name, field]) =>
    proseOf(field).map((path) => [name, ...path]),
  );
}

function proseOf({ type, disclosure }: Field): FieldPath[] {
  if (disclosure === 'internal') return [];
  const paths = walk(type);
  if (disclosure === 'photo') return paths.filter(([first]) => first === 'alt');
  // Of a personal detail only the wording is read by people: `personal.pets`, or `says` inside it.
  if (disclosure === 'controlled') return paths.filter((path) => path.length === 1 || path[1] === 'says');
  return paths;
}

function walk(type: unknown): FieldPath[] {
  if (
    type instanceof z.ZodOptional ||
    type instanceof z.ZodDefault ||
    type instanceof z.ZodPrefault ||
    type instanceof z.ZodNullable
  ) {
    return walk(type.unwrap());
  }
  if (type instanceof z.ZodArray) return walk(type.element).map((path) => ['*', ...path]);
  if (type instanceof z.ZodRecord) return walk(type.valueType).map((path) => ['*', ...path]);
  if (type instanceof z.ZodObject) {
    return Object.entries(type.shape).flatMap(([name, inner]) => walk(inner).map((path) => [name, ...path]));
  }
  if (type instanceof z.ZodUnion) return type.options.flatMap(walk);
  // A date, a short name or an address refuses free words; prose takes them.
  return type instanceof z.ZodString && type.safeParse(PROBE).success ? [[]] : [];
}
