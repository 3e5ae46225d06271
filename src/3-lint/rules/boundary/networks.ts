/**
 * What an address on a social network is: `personal` by its form alone, someone's `profile` (a person's or a
 * practice's), or the page of an `organisation` or a group.
 */
export type SocialPage = 'personal' | 'profile' | 'organisation';

/** Networks where every address is one person's, or opens a conversation with one. */
const MESSENGERS =
  /^(?:wa\.me|(?:api|chat|web)\.whatsapp\.com|whatsapp\.com|t\.me|telegram\.me|telegram\.org|m\.me|messenger\.com|snapchat\.com|discord\.(?:gg|com)|discordapp\.com|signal\.(?:me|group)|line\.me|kik\.me|viber\.com|venmo\.com|cash\.app|strava\.com|onlyfans\.com)$/;

const PROFILES =
  /^(?:facebook\.com|fb\.com|fb\.me|instagram\.com|instagr\.am|x\.com|twitter\.com|tiktok\.com|threads\.(?:net|com)|bsky\.app|[\w-]+\.bsky\.social|pinterest\.(?:com|co\.uk|ca)|tumblr\.com|[\w-]+\.tumblr\.com|vk\.com|weibo\.com|mastodon\.(?:social|online|world)|mstdn\.(?:social|ca)|mas\.to|fosstodon\.org|hachyderm\.io|med-mastodon\.com|flickr\.com|vsco\.co|linktr\.ee|nextdoor\.com|twitch\.tv|goodreads\.com|letterboxd\.com|clubhouse\.com|truthsocial\.com|lemon8-app\.com|bereal\.com|linkedin\.com|reddit\.com|youtube\.com)$/;

/** First parts of paths that are about the network itself. */
const ABOUT_THE_NETWORK =
  /^\/(?:help|policy|policies|privacy|legal|terms|tos|about|safety|settings|business|login|signup|download|apps|security|accounts|explore|search|[a-z]{2}\/(?:privacy|tos|legal|help)|.*\/privacy)(?:[/.]|$)/;

/** What an address on a social network leads to; undefined for any other address. */
export function socialPage(url: string): SocialPage | undefined {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, pathname, search } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const host = hostname
    .toLowerCase()
    .replace(/^(?:www|m|mobile|touch|mbasic|old|[a-z]{2}|[a-z]{2}-[a-z]{2})\.(?=[^.]+\.)/, '');
  const path = pathname.toLowerCase().replace(/(?<!\/)\/+$/, '');
  const isHandleHost = /\.(?:bsky\.social|tumblr\.com)$/.test(host);
  if ((path === '' && !isHandleHost && search === '') || ABOUT_THE_NETWORK.test(path)) return undefined;
  if (MESSENGERS.test(host)) return 'personal';
  if (!PROFILES.test(host)) return undefined;
  if (host === 'facebook.com' && /^\/(?:profile\.php|people\/|friends)/.test(path)) return 'personal';
  if (host === 'linkedin.com') return /^\/(?:in|pub)\//.test(path) ? 'personal' : 'organisation';
  if (host === 'reddit.com') return /^\/(?:u|user)\//.test(path) ? 'personal' : 'organisation';
  // A film is no page of anyone's; a channel is.
  if (host === 'youtube.com') return /^\/(?:@|c\/|channel\/|user\/)/.test(path) ? 'organisation' : undefined;
  if (/^\/(?:groups|pages|events|hashtag|watch|sharer)\b/.test(path)) return 'organisation';
  return 'profile';
}

/** Whether an address is on a social network at all. */
export function isSocialHost(url: string): boolean {
  return socialPage(url) !== undefined;
}

/** The networks by the names people call them. */
export const NETWORK_NAMES = `facebook|fb|instagram|insta|ig|twitter|tik ?tok|threads|blue ?sky|bsky|snapchat|snap|linked-?in|whats ?app|telegram|discord|mastodon|youtube|pinterest|reddit|x`;

/** Addresses on networks as they stand in a text, with or without https. Every part is bounded: hostile text stays cheap. */
export const ADDRESS_IN_TEXT =
  /(?<![\w.@-])(?:https?:\/\/)?(?:[\w-]{1,30}\.){0,2}(?:facebook\.com|fb\.com|fb\.me|instagram\.com|instagr\.am|x\.com|twitter\.com|tiktok\.com|threads\.net|threads\.com|bsky\.app|bsky\.social|pinterest\.com|tumblr\.com|vk\.com|mastodon\.social|mastodon\.online|mstdn\.social|mas\.to|med-mastodon\.com|linktr\.ee|nextdoor\.com|twitch\.tv|linkedin\.com|reddit\.com|youtube\.com|wa\.me|whatsapp\.com|t\.me|telegram\.me|m\.me|messenger\.com|snapchat\.com|discord\.gg|discord\.com|signal\.me|line\.me|kik\.me|venmo\.com|strava\.com|flickr\.com|vsco\.co|goodreads\.com)(?![\w-]|\.\w)(?:\/[^\s<>"”“)\]]{0,200})?/gi;
