import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Finding } from '#diagnostic/diagnostic.ts';
import { CATEGORIES } from '#schema/categories.ts';
import type { ContentType } from '#schema/field.ts';
import type { SourceFile } from '#schema/source.ts';
import { locate } from './locate.ts';

type Issue = z.core.$ZodIssue;

/** The record's data, or every way in which it doesn't fit, in one go. */
export function validate<T>(
  source: SourceFile,
  type: { readonly schema: z.ZodType<T>; readonly fields: ContentType['fields'] },
  value: unknown,
): { data: T } | { findings: Finding[] } {
  const result = type.schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data };
  const known = namesIn(type);
  return { findings: result.error.issues.flatMap((issue) => findingsOf(source, value, issue, [], known)) };
}

function findingsOf(
  source: SourceFile,
  value: unknown,
  issue: Issue,
  above: readonly PropertyKey[],
  known: ReadonlySet<string>,
): Finding[] {
  const path = [...above, ...issue.path];
  const finding = (message: string, at: readonly PropertyKey[], part: 'key' | 'value'): Finding => ({
    rule: 'file/valid-fields',
    file: source.path,
    message,
    ...locate(source, at, part),
  });
  const name = nameOf(path, known);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      finding(
        `${name === '' ? 'The file' : `“${name}”`} has a key here that it does not know.${didYouMean(key, [...known])} Correct it or take it out; nothing is published from keys that are not known.`,
        [...path, key],
        'key',
      ),
    );
  }
  if (issue.code === 'invalid_key')
    return [
      finding(
        `A key of “${name.replace(/\.?…$/, '')}” ${issue.issues[0]?.message ?? 'is not allowed'}.`,
        path,
        'key',
      ),
    ];
  if (issue.code === 'invalid_union') {
    // Of several shapes the one that went deepest is the one that was meant.
    const meant = issue.errors.find((branch) =>
      branch.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
    );
    if (meant !== undefined) return meant.flatMap((one) => findingsOf(source, value, one, path, known));
  }
  const typed = path.reduce<unknown>(
    (at, step) => (at == null ? undefined : (at as Record<PropertyKey, unknown>)[step]),
    value,
  );
  if (typed === undefined && issue.code !== 'custom') {
    return [finding(`“${name}” is missing. ${sentence(name, issue.message)}`, path.slice(0, -1), 'value')];
  }
  const suggestion =
    issue.code === 'invalid_value' && typeof typed === 'string'
      ? didYouMean(typed, issue.values.map(String))
      : '';
  return [finding(`${sentence(name, issue.message)}${suggestion}`, path, 'value')];
}

function sentence(name: string, message: string): string {
  return `“${name}” ${message.replace(/(?<![.\s])[.\s]+$/, '')}.`;
}

/** A suggestion from our own words; what was typed is never repeated. */
export function didYouMean(typed: string, choices: readonly string[]): string {
  if (choices.length === 0 || typed.length > 60) return '';
  const lower = typed.toLowerCase();
  const near = choices.find((choice) => choice.toLowerCase() === lower) ?? closest(typed, [...choices]);
  return distance(typed.toLowerCase(), near.toLowerCase()) <= Math.max(2, Math.floor(near.length / 3))
    ? ` Did you mean “${near}”?`
    : '';
}

/** The dotted name of a path, with keys the writer made up left out: they could be anything. */
function nameOf(path: readonly PropertyKey[], known: ReadonlySet<string>): string {
  return path
    .map((step) =>
      typeof step === 'number' ? String(step + 1) : known.has(String(step)) ? String(step) : '…',
    )
    .join('.');
}

/** Names that messages may say. Logs may be public: which sensitive category somebody wrote in is as private as the words. */
function namesIn(type: { readonly schema: unknown; readonly fields: ContentType['fields'] }): Set<string> {
  const names = new Set(CATEGORIES.filter(({ sensitive }) => !sensitive).map(({ id }) => id));
  for (const [name, { type: fieldType }] of Object.entries(type.fields)) {
    names.add(name);
    for (const key of keysOf(fieldType)) names.add(key);
  }
  return names;
}

/** Keys of every group inside a type, however deep. */
function keysOf(type: unknown, seen = new Set<unknown>()): string[] {
  if (typeof type !== 'object' || type === null || seen.has(type)) return [];
  seen.add(type);
  const def = (type as { def?: Record<string, unknown> }).def;
  if (def === undefined) return [];
  const shape = (def.shape ?? {}) as Record<string, unknown>;
  const inner = [
    def.innerType,
    def.element,
    def.in,
    def.out,
    def.valueType,
    ...((def.options as unknown[] | undefined) ?? []),
    ...Object.values(shape),
  ];
  return [...Object.keys(shape), ...inner.flatMap((one) => keysOf(one, seen))];
}
