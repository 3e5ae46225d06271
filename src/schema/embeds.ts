// What is pasted to bring a stranger's content, scripts or counters onto a page. Parsing meets it as HTML, linting as text.

/** What, why, what to do; never the code. */
export const EMBED_MESSAGE =
  'A piece of code stands here that another site gives out to be pasted: a feed, a button, a player or a counter. It would tell that site who reads about which illness, and here it only shows as text. Take it out; a plain link to a declared page does the same.';

/** Tags that load something: with an attribute, or closed, so that a mention of their name is none. */
const TAGS = String.raw`<\s?\/?\s?(?:iframe|script|embed|object|noscript|amp-[a-z-]{2,30}|fb:[a-z-]{2,30}|g:plusone|gcse:[a-z]{2,20}|elfsight-[a-z-]{2,20})(?=[\s>/])[^<>]{0,600}>?`;
/** Other tags only where what they hold is known: a class, a data attribute, an address elsewhere. */
const MARKED = String.raw`<\s?(?:div|span|a|p|section|blockquote|figure|ins|img|link|form|button|ul|li|rssapp-[a-z]{2,20}|[a-z]{2,12}-widget|behold-widget)\s(?=[^<>]{0,600}(?:class\s?=\s?["'][^"']{0,80}(?:fb-|twitter-|instagram|tiktok-|elfsight|g-plus|addthis|sharethis|a2a_|calendly|powr-|taggbox|curator|juicer|snapwidget|lightwidget|bluesky-embed|threads-|reddit-|pinterest|trustpilot|birdeye|strava-embed|spotify|embed|widget|social-?feed|disqus|tawk|chat-widget|typeform|youtube)|data-(?:href|instgrm|tweet|bluesky|elfsight|widget|behold|feed|pin-|url|embed|locale|pixel|id)[\w-]{0,30}\s?=|(?:src|href)\s?=\s?["']?(?:https?:)?\/\/|feed-id))[^<>]{0,600}>?`;
const CALLS = String.raw`\b(?:fbq|gtag|twq|ttq\.(?:load|track|page)|ttq|pintrk|snaptr|lintrk|rdt|clarity|hj|_hsq\.push|dataLayer\.push|_gaq\.push|ga|FB\.init|twttr\.widgets\.load|instgrm\.Embeds\.process|obApi|uetq\.push|mixpanel\.(?:init|track)|plausible)\s?\(\s?["'{[][^\n]{0,200}`;
const HOSTS = String.raw`(?<![\w@-])(?:https?:)?(?:\/\/)?(?:[\w-]{1,30}\.){0,2}(?:connect\.facebook\.net|facebook\.com\/(?:plugins\/|tr\?)|platform\.twitter\.com|platform\.x\.com|instagram\.com\/embed|platform\.instagram\.com|tiktok\.com\/(?:embed|player)|elfsight\.com|elfsightcdn\.com|googletagmanager\.com|google-analytics\.com|analytics\.google\.com|doubleclick\.net|static\.hotjar\.com|clarity\.ms|snapwidget\.com|lightwidget\.com|widgets?\.sociablekit\.com|sociablekit\.com|taggbox\.com|curator\.io|juicer\.io|powr\.io|addthis\.com|sharethis\.com|addtoany\.com|embedsocial\.com|behold\.so|rss\.app\/embed|widgetic\.com|px\.ads\.linkedin\.com|snap\.licdn\.com|analytics\.tiktok\.com|sc-static\.net|ct\.pinterest\.com|assets\.pinterest\.com|bat\.bing\.com|embed\.bsky\.app|open\.spotify\.com\/embed|(?:youtube(?:-nocookie)?\.com|player\.vimeo\.com)\/(?:embed|video)|google\.com\/maps\/embed|disqus\.com\/embed|widget\.trustpilot\.com|embed\.tawk\.to|widget\.intercom\.io|js\.hs-scripts\.com)(?![\w-])[^\s<>"'”)\]]{0,200}`;
/** `[instagram-feed num=9]`, `{{< tweet … >}}`, `{% youtube … %}`: other systems' own marks. */
const SOURCE =
  '(?:instagram|insta|facebook|fb|twitter|tweet|x|tiktok|youtube|vimeo|pinterest|linkedin|spotify|soundcloud|threads|bluesky|reddit|snapchat|flickr|google[-_]?(?:reviews?|maps?|map)?|yelp|trustpilot|social|feeds?|strava|messenger|whatsapp|elfsight|smash[-_]?balloon|juicer|curator|taggbox|sbi|cff|fts|ctf|grw|wp[-_]social|embed(?:ly|social|press)?|iframe|add ?to ?any|share ?this|sharethis|jetpack|mailchimp|calendly|gallery)';
const SHORTCODES = [
  String.raw`\[\/?(?:custom[-_]|my[-_]|wp[-_])?${SOURCE}(?:[-_](?:[a-z]{1,20})){1,3}(?:\s[^\]\n]{0,200})?\s?\/?\](?!\()`,
  String.raw`\[\/?${SOURCE}\s(?:[a-z_-]{1,20}\s?=|https?:|id\b|"|')[^\]\n]{0,200}\](?!\()`,
  String.raw`\[(?:embed|iframe|youtube|googlemaps?|instagram|tweet|tiktok|facebook)\](?=\s{0,2}(?:https?:|<|\w{1,3}\/))[^[\n]{0,200}(?:\[\/\w{2,12}\])?`,
  String.raw`\{[{%][<%]?\s{0,2}(?:include\s|embed\s)?["']?${SOURCE}(?:[-_.](?:[a-z]{1,20})){0,3}(?=[\s("'%}])[^{}\n]{0,200}[%>}]\}?`,
  String.raw`(?<![\w:])::?(?:youtube|vimeo|tweet|twitter|instagram|tiktok|facebook|iframe|embed)\b[[{(][^\n]{0,100}[\]})]`,
];

/** Each bounded, without the flag `u`: what is looked for is ASCII. */
const EMBEDS: readonly RegExp[] = [TAGS, MARKED, CALLS, HOSTS, ...SHORTCODES].map(
  (one) => new RegExp(one, 'gi'),
);

/** Where in a text such code stands; a tag goes to its end tag, if that is near. */
export function embedsIn(text: string): { start: number; end: number }[] {
  if (!MAY_EMBED.test(text)) return [];
  return EMBEDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: code, index }) => {
      const end = index + code.replace(/(?<![\s.,;])[\s.,;]+$/, '').length;
      return { start: index, end: endTagAfter(text, code, end) ?? end };
    }),
  );
}

function endTagAfter(text: string, code: string, from: number): number | undefined {
  const name = /^<\s?([a-z][\w:-]{0,40})/i.exec(code)?.[1];
  if (name === undefined) return undefined;
  const near = text.slice(from, from + 400).replace(/\n[\s\S]*/, '');
  const at = near.toLowerCase().indexOf(`</${name.toLowerCase()}>`);
  return at === -1 ? undefined : from + at + name.length + 3;
}

/** What every piece of such code has in it. */
const MAY_EMBED = /<\s?\/?\s?[a-z]|[a-z]\s?\(\s?["'{[]|\[\/?[a-z]|\{[{%]|::|\w\.\w/i;
