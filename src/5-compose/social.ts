import type { SocialPage } from '#schema/page.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';

/** The page of the short link, for hosts that don't read `_redirects`. It is the policy's stand-in, never a result of its own. */
export function socialPage({ site, frame, words, at }: Context): SocialPage {
  const policy = socialPolicy(site);
  const target = policy && at(policy.url);
  return {
    layout: 'social',
    audience: 'public',
    url: at('/social/'),
    title: target === undefined ? words.titles.socialNotYet : words.titles.social,
    lang: frame.lang,
    noindex: true,
    site: frame,
    ...(target === undefined
      ? {}
      : { target, canonical: new URL(target.replace(/#.*/, ''), site.practice.url).href }),
  };
}
