import { findCategory } from '#schema/categories.ts';
import type { Field } from '#schema/field.ts';
import { provider } from '#schema/provider.ts';

/** For messages: what people call a part of a bio. */
export function labelOf(part: string): string {
  const fields: Readonly<Record<string, Field>> = provider.fields;
  return part === 'body' ? 'Text' : (findCategory(part)?.label ?? fields[part]?.label ?? part);
}
