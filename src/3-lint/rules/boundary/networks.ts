import { leadsTo } from './leads-to.ts';
import { bareHost, HOSTS, isHandleHost, MESSENGERS, PERSONS, PROFILES, SHORTENERS } from './network-hosts.ts';

/**
 * What an address on a social network is: `personal` by its form alone, someone's `profile` (a person's or a
 * practice's), or the page of an `organisation` or a group; a `conversation` by messages; or `hidden` behind a short
 * address or a list of links.
 */
export type SocialPage = 'personal' | 'profile' | 'organisation' | 'conversation' | 'hidden';

/** First parts of paths that are about the network itself. */
const ABOUT_THE_NETWORK =
  /^\/(?:help|policy|policies|privacy|legal|terms|tos|about|safety|settings|business|login|signup|download|apps|security|accounts|explore|search|[a-z]{2}\/(?:privacy|tos|legal|help)|.*\/privacy)(?:[/.]|$)/;

/** Hosts full of books, songs and trails: where on them people have their pages. */
const ONLY_PEOPLE_AT: Readonly<Record<string, RegExp>> = {
  'open.spotify.com': /\/(?:user|playlist)\//,
  'goodreads.com': /^\/(?:user|review\/list|friend|author)|^\/[^/]{3,99}$/,
  'letterboxd.com': /^\/(?!film|list|director|actor)[^/]{1,200}$/,
  'soundcloud.com': /^\/(?!discover|charts)[^/]{1,200}$/,
  'last.fm': /^\/user\//,
  'alltrails.com': /^\/members\//,
  'connect.garmin.com': /\/profile\//,
  'app.thestorygraph.com': /^\/profile\//,
  'patreon.com': /^\/[^/]{3,99}$/,
};

/** What an address on a social network leads to; undefined for any other address. */
export function socialPage(url: string): SocialPage | undefined {
  const target = leadsTo(url);
  if (target === undefined) return undefined;
  const host = bareHost(target.hostname);
  const path = decodedPath(target.pathname).replace(/(?<!\/)\/+$/, '');
  if (isHandleHost(host)) return 'profile';
  if ((path === '' && target.search === '') || ABOUT_THE_NETWORK.test(path)) return undefined;
  if (SHORTENERS.has(host)) return 'hidden';
  if (MESSENGERS.has(host)) return 'conversation';
  if (host === 'strava.com' && path.startsWith('/clubs/')) return 'organisation';
  if (PERSONS.has(host)) return 'personal';
  if (!PROFILES.has(host)) return undefined;
  if (host === 'facebook.com' && /^\/(?:profile\.php|people\/|friends)/.test(path)) return 'personal';
  if (host === 'linkedin.com') return /^\/(?:in|pub)\//.test(path) ? 'personal' : 'organisation';
  if (host === 'reddit.com') return /^\/(?:u|user)\//.test(path) ? 'personal' : 'organisation';
  // A film, a song or a book is no page of anyone's; a channel is.
  if (host === 'youtube.com') return /^\/(?:@|c\/|channel\/|user\/)/.test(path) ? 'profile' : undefined;
  const people = ONLY_PEOPLE_AT[host];
  if (people !== undefined) return people.test(path) ? 'profile' : undefined;
  if (/^\/(?:groups|pages|events|hashtag|watch|sharer)\b/.test(path)) return 'organisation';
  return 'profile';
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** Whether an address is on a social network at all. */
export function isSocialHost(url: string): boolean {
  return socialPage(url) !== undefined;
}

/** Addresses as they stand in a text, with or without https; `socialPage` tells whose. Every part is bounded: hostile text stays cheap. */
export const ADDRESS_IN_TEXT =
  /(?<![\p{L}\w.@-])(?:https?:\/\/)?(?:[\p{L}\w-]{1,40}\.){1,4}[a-z]{2,10}(?![\p{L}\w-]|\.\w)(?:[/?][^\s<>"”“)\]]{0,200})?/giu;

const STEMS = HOSTS.filter((host) => /^[a-z-]{4,99}\.(?:com|net|app|social|me|ly|ee)$/.test(host))
  .map((host) => host.split('.'))
  .map(([stem = '', top = '']) => `${stem}DOT${top}`)
  .join('|');
const DOT = String.raw`(?:\s{0,2}[[({]\s?(?:dot|punto|\.)\s?[\])}]\s{0,2}|\s{1,2}(?:dot|punto)\s{1,2}|\s{1,2}\.\s{0,2}|\.\s{1,2})`;
/** `facebook [dot] com / amara`, `instagram punto com diagonal amara`: an address only with something after it. */
export const DISGUISED_ADDRESS = new RegExp(
  String.raw`(?<![\w.@-])(?:${STEMS.replaceAll('DOT', DOT)})(?:\s{0,2}\/\s{0,2}|\s{1,2}(?:slash|diagonal|barra)\s{1,2})(?=[\w@])[\w@.-]{2,60}`,
  'gi',
);

/** What a disguised address is meant to be typed as. */
export function undisguised(written: string): string {
  return written
    .replace(
      /\s{0,2}[[({]\s?(?:dot|punto|\.)\s?[\])}]\s{0,2}|\s{1,2}(?:dot|punto)\s{1,2}|\s{0,2}\.\s{0,2}/gi,
      '.',
    )
    .replace(/\s{0,2}\/\s{0,2}|\s{1,2}(?:slash|diagonal|barra)\s{1,2}/gi, '/');
}
