import type { Field } from '#schema/field.ts';
import { provider } from '#schema/provider.ts';
import type { ProviderView } from '#schema/published.ts';

/** What of a bio is public as it stands, without a decision: label and value in words, in the order of the format. */
export function publicFacts(view: ProviderView): { readonly label: string; readonly text: string }[] {
  const values = view as unknown as Readonly<Record<string, unknown>>;
  return Object.entries<Field>(provider.fields).flatMap(([name, { disclosure, label }]) => {
    const text = disclosure === 'public' ? inWords(values[name]) : '';
    return text === '' ? [] : [{ label, text }];
  });
}

/** A value of the front matter as a person would say it. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map(inWords)
      .filter((part) => part !== '')
      .join(', ');
  return String(value);
}
