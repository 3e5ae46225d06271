const SOCIAL_ALIASES: Readonly<Record<string, string>> = {
  'fb.com': 'facebook.com',
  'fb.me': 'facebook.com',
  'twitter.com': 'x.com',
  'instagr.am': 'instagram.com',
  'threads.net': 'threads.com',
  'telegram.me': 't.me',
};

/** Hosts on which letter case and query say nothing about whose page it is. */
const SOCIAL =
  /^(?:(?:facebook|instagram|x|tiktok|threads|linkedin|youtube|pinterest|snapchat|nextdoor)\.com|(?:t|m|wa)\.me|bsky\.app)$/;

/** An address in the one form in which two ways of writing the same page are equal. */
export function linkKey(url: string): string {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url.replace(/^\/\//, '')}`;
  if (!URL.canParse(text)) return url.toLowerCase();
  const parsed = new URL(text);
  const bare = parsed.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www|m|mobile|web|touch|mbasic)\.(?=[^.]+\.)/, '');
  // Networks have one subdomain for each language: uk.linkedin.com, es-la.facebook.com.
  const local = bare.replace(/^[a-z]{2}(?:-[a-z]{2})?\.(?=[^.]+\.[^.]+$)/, '');
  const known = SOCIAL.test(SOCIAL_ALIASES[local] ?? local) ? local : bare;
  const host = SOCIAL_ALIASES[known] ?? known;
  const path = parsed.pathname.replace(/(?<!\/)\/+$/, '').replace(/\/{2,}/g, '/');
  if (!SOCIAL.test(host)) return `${host}${path}${parsed.search}`;
  // The one query that is an address: facebook.com/profile.php?id=…
  const id = parsed.pathname.toLowerCase().startsWith('/profile.php')
    ? `?id=${parsed.searchParams.get('id') ?? ''}`
    : '';
  return `${host}${path.toLowerCase()}${id}`;
}
