// One built page of each layout: what a check that is slow looks at instead of at all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, htmlFiles } from './pages.ts';

/** The address of the longest page of each layout: what can go wrong is most likely there. */
export function pagesByType(site: string): Map<string, string> {
  const longest = new Map<string, { address: string; length: number }>();
  for (const file of htmlFiles(site)) {
    const html = readFileSync(join(site, file), 'utf8');
    // It leads on by itself, before anything can be looked at.
    if (html.includes('http-equiv="refresh"')) continue;
    const layout = /<body class="(?:staff )?page-([\w-]+)/.exec(html)?.[1] ?? file;
    if ((longest.get(layout)?.length ?? 0) < html.length)
      longest.set(layout, { address: addressOf(file), length: html.length });
  }
  return new Map([...longest].map(([layout, { address }]) => [layout, address]));
}
