import type { LayoutName, Page, PageOf } from '#schema/page.ts';
import { examples } from '../examples.ts';

/** The example page of a layout; `at` where there are several. */
export function example<L extends LayoutName>(layout: L, at = 0): PageOf<L> {
  const found = examples.filter((page: Page): page is PageOf<L> => page.layout === layout)[at];
  if (found === undefined) throw new Error(`There is no such example of the layout ${layout}.`);
  return found;
}
