import type { PublicPage, SiteFrame } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Context } from './context.ts';

/** Says that something is being put right here. Names no one. */
export function beingUpdated(url: string, isProvider: boolean, frame: SiteFrame): PublicPage {
  return {
    layout: 'not-here',
    audience: 'public',
    url,
    title: en.titles.beingUpdated,
    lang: frame.lang,
    noindex: true,
    site: frame,
    reason: 'being-updated',
    isProvider,
  };
}

/** Records that are being put right keep their address. */
export function heldPages({ site, frame }: Context): PublicPage[] {
  const folder = { provider: '/providers', page: '', policy: '/policies' } as const;
  return site.held
    .filter(({ kind, slug }) => kind !== 'page' || slug !== 'home')
    .map(({ kind, slug }) => beingUpdated(`${folder[kind]}/${slug}/`, kind === 'provider', frame));
}
