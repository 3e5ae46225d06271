import type { PublicPage } from '#schema/page.ts';
import type { Context } from './context.ts';

/** Says that something is being put right here. Names no one. */
export function beingUpdated(url: string, isProvider: boolean, { frame, words, at }: Context): PublicPage {
  return {
    layout: 'not-here',
    audience: 'public',
    url: at(url),
    title: words.titles.beingUpdated,
    lang: frame.lang,
    noindex: true,
    site: frame,
    reason: 'being-updated',
    isProvider,
  };
}

/** Records that are being put right keep their address, and so does every approved version of a policy. */
export function heldPages(context: Context): PublicPage[] {
  const { site } = context;
  const folder = { provider: '/providers', service: '/services', page: '', policy: '/policies' } as const;
  const versions = site.missing.filter(({ state }) => state === 'being-updated');
  return [
    ...site.held
      .filter(({ kind, slug }) => kind !== 'page' || slug !== 'home')
      .map(({ kind, slug }) => beingUpdated(`${folder[kind]}/${slug}/`, kind === 'provider', context)),
    ...versions.map(({ policy, effective }) =>
      beingUpdated(`/policies/${policy}/${effective}/`, false, context),
    ),
  ];
}
