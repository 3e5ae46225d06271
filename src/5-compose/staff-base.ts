import type { Context } from './context.ts';

/** What every staff page starts from. */
export function staffBase({ staff, frame }: Context) {
  return { audience: 'staff' as const, lang: frame.lang, noindex: true, staff };
}
