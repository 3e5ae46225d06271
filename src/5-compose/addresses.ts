import type { PublishedSite } from '#schema/published.ts';

/** First parts of addresses that are the same in every language: no pages. */
const SHARED: ReadonlySet<string> = new Set(['files', 'assets', 'admin', 'staff']);

/** Where the pages of a site stand: `` for the practice's first language, `/es` for another. */
export function baseOf({ lang, practice }: Pick<PublishedSite, 'lang' | 'practice'>): string {
  return lang === practice.languages[0] || practice.languages.length === 0 ? '' : `/${lang}`;
}

/**
 * The address of a page in the language of a site, from its address in the first: `/es/providers/` for `/providers/`. What
 * is no page, or leads on by a redirect of the practice's own, is there once and keeps its address.
 */
export function addressesIn(site: Pick<PublishedSite, 'lang' | 'practice'>): (path: string) => string {
  const base = baseOf(site);
  const { redirects } = site.practice;
  return (address) => {
    if (base === '' || !/^\/(?!\/)/.test(address)) return address;
    const path = address.replace(/[?#].*$/s, '');
    const first = path.split('/')[1] ?? '';
    const isFile = /\.(?!html$)[a-z0-9]+$/i.test(path);
    const isOnce = isFile || SHARED.has(first) || Object.hasOwn(redirects, path) || `/${first}` === base;
    return isOnce ? address : base + address;
  };
}
