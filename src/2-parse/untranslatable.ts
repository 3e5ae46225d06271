import type { Finding } from '#diagnostic/diagnostic.ts';
import { CONTENT_TYPES } from '#schema/content-types.ts';
import type { RecordKind } from '#schema/record.ts';
import type { SourceFile } from '#schema/source.ts';
import { translationOf } from '#schema/translation.ts';
import { locate } from './locate.ts';

/**
 * Of a translation's front matter: fields of the original that are no words, as findings, and what stands there besides.
 * An original's is as it was.
 */
export function withoutUntranslatable(
  source: SourceFile,
  kind: RecordKind,
  lang: string | undefined,
  value: unknown,
): { value: unknown; findings: Finding[] } {
  if (lang === undefined || !isMapping(value)) return { value, findings: [] };
  const own = translationOf(kind).fields;
  const isForeign = (key: string) =>
    Object.hasOwn(CONTENT_TYPES[kind].fields, key) && !Object.hasOwn(own, key);
  return {
    value: Object.fromEntries(Object.entries(value).filter(([key]) => !isForeign(key))),
    findings: Object.keys(value)
      .filter(isForeign)
      .map((key) => ({
        rule: 'file/valid-fields',
        file: source.path,
        message: `“${key}” is the same in every language and comes from the original. Take it out here; to change it, change it there.`,
        ...locate(source, [key], 'key'),
      })),
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
