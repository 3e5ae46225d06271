import { posix } from 'node:path';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Assets, layouts } from '#layouts/index.ts';
import type { Page } from '#schema/page.ts';

/** A page as a document. */
export function htmlOf(page: Page, assets: Assets): string {
  // The map of layouts guarantees the pair; TypeScript can't follow it through a union.
  const layout = layouts[page.layout] as (page: Page, assets: Assets) => VNode;
  const html = `<!doctype html>\n${renderToString(layout(page, assets))}\n`;
  return page.audience === 'staff' ? relativeLinks(html, fileOf(page)) : html;
}

/** The file a page is written to, below its site. */
export function fileOf({ url }: Pick<Page, 'url'>): string {
  return (url.endsWith('/') ? `${url}index.html` : url).slice(1);
}

/** Staff pages open from a folder, without a server: every path from the root becomes one from the page. */
function relativeLinks(html: string, file: string): string {
  const from = posix.dirname(file);
  // Quotes in text are escaped by the renderers, so this matches attributes only.
  return html.replace(/(\s(?:href|src)=")\/(?!\/)([^"]*)/g, (_, start: string, target: string) => {
    const [path = '', hash = ''] = target.split(/(?=#)/);
    return `${start}${posix.relative(from, path)}${hash}`;
  });
}
