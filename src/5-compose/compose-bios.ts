import type { PublicPage } from '#schema/page.ts';
import type { Ledger, PublishedSite } from '#schema/published.ts';
import { contextOf } from './compose.ts';
import type { Highlight } from './markdown.ts';
import { providerPages } from './people.ts';
import { withSearch } from './search.ts';
import { shared } from './sharing.ts';

/** The bios alone, as they are among all pages: what a preview of one needs. */
export function composeBios(site: PublishedSite, ledger: Ledger, highlight: Highlight): PublicPage[] {
  const context = contextOf(site, ledger, highlight);
  return withSearch(
    providerPages(context).map((page) => shared(page, context.words)),
    context,
  );
}
