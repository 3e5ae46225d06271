// One built page of each layout: what a check that is slow looks at instead of at all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, htmlFiles } from './pages.ts';

/** The address of the longest page of each layout: what can go wrong is most likely there. */
export function pagesByType(site: string): Map<string, string> {
  return longestOf(site, ({ layout, html }) =>
    // It leads on by itself, before anything can be looked at.
    html.includes('http-equiv="refresh"') ? undefined : layout,
  );
}

/** The addresses of the longest page of each layout in each language; of all pages where DOORPLATE_PAGES is `all`. */
export function kindsOfPages(site: string): string[] {
  if (process.env.DOORPLATE_PAGES === 'all') return htmlFiles(site).map(addressOf);
  return [
    ...longestOf(site, ({ layout, html }) => `${layout} ${/<html lang="([\w-]+)"/.exec(html)?.[1]}`).values(),
  ].sort();
}

/** By what `kindOf` says of a page, the longest; none of those of which it says nothing. */
function longestOf(
  site: string,
  kindOf: (page: { layout: string; html: string }) => string | undefined,
): Map<string, string> {
  const longest = new Map<string, { address: string; length: number }>();
  for (const file of htmlFiles(site)) {
    const html = readFileSync(join(site, file), 'utf8');
    const layout = /<body class="(?:staff )?page-([\w-]+)/.exec(html)?.[1] ?? file;
    const kind = kindOf({ layout, html });
    if (kind !== undefined && (longest.get(kind)?.length ?? 0) < html.length)
      longest.set(kind, { address: addressOf(file), length: html.length });
  }
  return new Map([...longest].map(([kind, { address }]) => [kind, address]));
}
