import type { StaffPage, TextFile } from '#schema/page.ts';

/** A part of the staff site. */
export interface StaffPart {
  readonly pages: readonly StaffPage[];
  readonly files: readonly TextFile[];
}

/** A whole staff site of its parts, for who looks at single pages. */
export function wholeOf(parts: Iterable<StaffPart>): StaffPart {
  const all = [...parts];
  return { pages: all.flatMap(({ pages }) => pages), files: all.flatMap(({ files }) => files) };
}
