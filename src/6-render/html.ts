import { posix } from 'node:path';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Assets, inWordsOf, layouts } from '#layouts/index.ts';
import type { Page } from '#schema/page.ts';
import { nameOf } from './own/name-of.ts';
import { lookFault, type OwnLayouts } from './own/own-layouts.ts';

/** A page as a document, by the practice's own layout where it has one that works. */
export function htmlOf(page: Page, assets: Assets, own: OwnLayouts): string {
  // The map of layouts guarantees the pair; TypeScript can't follow it through a union.
  const ours = layouts[page.layout] as (page: Page, assets: Assets) => VNode;
  const html = ownDocument(page, assets, own) ?? renderToString(inWordsOf(page, () => ours(page, assets)));
  const document = `<!doctype html>\n${html}\n`;
  return page.audience === 'staff' ? relativeLinks(document, fileOf(page)) : document;
}

/** What the practice's layout makes of a page. Ours stands in for one that fails, so that a removal can still go out. */
function ownDocument(page: Page, assets: Assets, { byName, faults }: OwnLayouts): string | undefined {
  const own = byName.get(page.layout);
  if (own === undefined) return undefined;
  const failed = (message: string) => {
    if (!faults.has(own.file)) faults.set(own.file, lookFault(own.file, message));
    return undefined;
  };
  try {
    const html = own.render(page, assets);
    if (!/^<html[\s>]/.test(html))
      throw new TypeError(
        'Cannot read a document in it: it must be one <Document>, or an <html> of your own',
      );
    const lost = partsOf(page).find((url) => !html.includes(url));
    if (lost === undefined) return html;
    return failed(
      `The layout leaves people out on ${page.url}: they are too many for one page, and nothing leads to ${lost}. Show <NameIndex> there, as ours does; or take the file out: then our own is used.`,
    );
  } catch (error) {
    return failed(
      `The layout fails on ${page.url}: ${nameOf(error)}. Correct it, or take the file out: then our own is used.`,
    );
  }
}

/** Where those of a list are who are too many for its page: a layout that was made for fewer would show nobody. */
function partsOf(page: Page): readonly string[] {
  if (page.layout !== 'providers' || page.people.length > 0) return [];
  return page.letters?.map(({ url }) => url) ?? [];
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
