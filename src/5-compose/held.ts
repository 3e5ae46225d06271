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

/** Records that are being put right keep their address, and so does every approved version of a policy. */
export function heldPages({ site, frame }: Context): PublicPage[] {
  const folder = { provider: '/providers', service: '/services', page: '', policy: '/policies' } as const;
  const versions = site.missing.filter(({ state }) => state === 'being-updated');
  return [
    ...site.held
      .filter(({ kind, slug }) => kind !== 'page' || slug !== 'home')
      .map(({ kind, slug }) => beingUpdated(`${folder[kind]}/${slug}/`, kind === 'provider', frame)),
    ...versions.map(({ policy, effective }) =>
      beingUpdated(`/policies/${policy}/${effective}/`, false, frame),
    ),
  ];
}
