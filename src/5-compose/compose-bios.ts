import type { Disclosed } from '#disclose';
import type { PublicPage } from '#schema/page.ts';
import { contextOf } from './compose.ts';
import { inLanguages } from './in-languages.ts';
import type { Highlight } from './markdown.ts';
import { providerPages } from './people.ts';
import { withSearch } from './search.ts';
import { shared } from './sharing.ts';

/** The bios alone, in each language, as they are among all pages: what a preview of one needs. */
export function composeBios(
  { site, translated, ledger }: Pick<Disclosed, 'site' | 'translated' | 'ledger'>,
  highlight: Highlight,
): PublicPage[] {
  const sets = [site, ...translated].map((one) => {
    const context = contextOf(one, ledger, highlight);
    const pages = providerPages(context).map((page) => shared(page, context.words));
    return { context, pages: withSearch(pages, context) };
  });
  return inLanguages(sets);
}
