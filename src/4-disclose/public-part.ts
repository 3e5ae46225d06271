import type { Fields } from '#schema/field.ts';

/** The fields whose statement says `public`: the schema is walked, never the record, so that an unknown key can't come along. */
export function publicPart(fields: Fields, data: object): Record<string, unknown> {
  const all = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, { disclosure }]) => disclosure === 'public' && Object.hasOwn(all, name))
      .map(([name]) => [name, all[name]]),
  );
}
