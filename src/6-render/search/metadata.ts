import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SearchEntry } from '#schema/page.ts';

/**
 * A page as the index reads it: with what a result shows, and what patients call it, at the beginning of its main part.
 * The page that visitors get has none of this.
 */
export function withMetadata(html: string, entry: SearchEntry): string {
  const tags = Object.entries(metadataOf(entry))
    .filter(([, value]) => value !== '')
    .map(([name, value]) =>
      renderToString(h('meta', { 'data-pagefind-meta': `${name}[content]`, content: value })),
    );
  return apart(mainOf(html)).replace(/<main\b[^>]{0,500}>/, (main) => `${main}${tags.join('')}`);
}

/** All of a page that the index reads: its language, its title, its main part. Reading the rest takes as long again. */
function mainOf(html: string): string {
  const from = html.indexOf('<main');
  if (from === -1) return html;
  const [begin = ''] = /<html\b[^>]{0,500}>/.exec(html) ?? [];
  const [title = ''] = /<title>[^<]{0,1000}<\/title>/.exec(html) ?? [];
  return `<!doctype html>${begin}${title}${html.slice(from, html.lastIndexOf('</main>'))}</main></html>`;
}

/** Pagefind knows where paragraphs end; of the cells of a list of facts it would make one word. */
function apart(html: string): string {
  return html
    .replaceAll('</dt>', ':</dt> ')
    .replaceAll('</ul></dd>', '</ul></dd> ')
    .replaceAll(/(?<!<\/ul>)<\/dd>/g, '.</dd> ')
    .replaceAll(/<\/(?:td|th|span)>/g, '$& ')
    .replaceAll('<span', ' <span');
}

/** By the names that `layouts/scripts/search.js` knows. */
function metadataOf({ kind, terms, person }: SearchEntry): Record<string, string> {
  if (person === undefined) return { kind, terms: terms.join(', ') };
  return {
    kind,
    terms: terms.join(', '),
    role: person.title,
    credentials: person.credentials.join(' · '),
    facts: person.facts.join(' · '),
    monogram: person.monogram,
    away: person.isAway ? 'yes' : '',
    picture: person.picture ?? '',
  };
}
