import { BY_NAME, FACET_ADDRESSES } from '#schema/facets.ts';
import type { PublicPage, TextFile } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { MOST_ON_A_PAGE } from './by-name.ts';
import { contactCard } from './contact-card.ts';
import type { Context } from './context.ts';
import { directoryFiles, directoryHeaders } from './directory/directory.ts';
import { escapeXml } from './escape-xml.ts';
import { socialPolicy } from './frame.ts';
import { peopleOf } from './people.ts';
import { feedUrl, policyFeed } from './policy-feed.ts';

/**
 * Nothing may load from elsewhere, run from the page's text, frame the site or be framed (DESIGN 9). `'self'` for
 * scripts is for our own files; no page needs one.
 */
const policy = (scripts: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `script-src ${scripts}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
const POLICY = policy("'self'");

/**
 * The page one searches on runs Pagefind's WebAssembly, which comes from our own files: browsers ask for this word
 * before they compile any. It lets no text be run as a script.
 */
const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'");

/**
 * The forms of the web editor: Sveltia puts its styles into the page and its pictures into addresses, and speaks with the
 * git host. Scripts are our own files here, too.
 */
const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https://api.github.com data: blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
  'browsing-topics',
  'interest-cohort',
];

/** Files of the public site that are no pages. `contexts` are of all its languages, the first one first. */
export function textFiles(
  pages: readonly PublicPage[],
  contexts: readonly [Context, ...Context[]],
  isPreview: boolean,
): TextFile[] {
  const [context] = contexts;
  const file = (path: string, lines: readonly string[]): TextFile => ({
    audience: 'public',
    path,
    text: `${lines.join('\n')}\n`,
  });
  return [
    file('_headers', headers(contexts, isPreview)),
    file('_redirects', redirects(pages, contexts)),
    file('robots.txt', [
      'User-agent: *',
      'Allow: /',
      ...(webEditorOf(context, isPreview) === undefined ? [] : ['Disallow: /admin/']),
      `Sitemap: ${absolute('/sitemap.xml', context)}`,
    ]),
    file('sitemap.xml', sitemap(pages, context)),
    ...contexts.flatMap(policyFeed),
    ...context.site.providers.map((view) => contactCard(view, context)),
    ...directoryFiles(context),
  ];
}

function absolute(path: string, { site }: Context): string {
  return new URL(path, site.practice.url).href;
}

function headers(contexts: readonly [Context, ...Context[]], isPreview: boolean): string[] {
  const [context] = contexts;
  const noindex = context.frame.isSample || isPreview;
  const feeds = contexts.flatMap((one) => feedUrl(one) ?? []);
  return [
    '/*',
    `  Content-Security-Policy: ${POLICY}`,
    '  Strict-Transport-Security: max-age=31536000',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `  Permissions-Policy: ${PERMISSIONS.map((name) => `${name}=()`).join(', ')}`,
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  X-Content-Type-Options: nosniff',
    '  X-Frame-Options: DENY',
    // Not for search engines: a sample, a preview, a branch.
    ...(noindex ? ['  X-Robots-Tag: noindex'] : []),
    '',
    // Of two paths that fit, Netlify takes the later one's value. Cloudflare would send both, and a browser obeys both:
    // the line without a colon, which Netlify passes over, tells it to leave the first one out.
    ...contexts.flatMap(({ at }) => [
      at('/search/*'),
      '  ! Content-Security-Policy',
      `  Content-Security-Policy: ${SEARCH_POLICY}`,
      '',
    ]),
    ...editorHeaders(context, isPreview),
    // Else some servers say application/octet-stream.
    '/providers/*/card.vcf',
    '  Content-Type: text/vcard; charset=utf-8',
    '',
    // Names hold digests, so what is kept is never out of date.
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ...feeds.flatMap((feed) => ['', feed, '  Content-Type: application/atom+xml; charset=utf-8']),
    ...directoryHeaders(context.site),
  ];
}

/** How the web editor was switched on. A preview is of another branch than the one its forms would change. */
export function webEditorOf({ site }: Context, isPreview: boolean): PublishedSite['practice']['editor'] {
  return isPreview ? undefined : site.practice.editor;
}

/** For the web editor's page alone; nobody else's headers change. */
function editorHeaders(context: Context, isPreview: boolean): string[] {
  const editor = webEditorOf(context, isPreview);
  if (editor === undefined) return [];
  return [
    '/admin/*',
    '  ! Content-Security-Policy',
    `  Content-Security-Policy: ${EDITOR_POLICY}`,
    // The window one signs in with must be able to answer the page that opened it.
    ...(editor.signIn === 'netlify' ? ['  Cross-Origin-Opener-Policy: same-origin-allow-popups'] : []),
    '  X-Robots-Tag: noindex',
    '',
  ];
}

/**
 * The short links of the cards, the practice's own redirects, and one wildcard in each language for whoever isn't here: no
 * line names anyone.
 */
function redirects(pages: readonly PublicPage[], contexts: readonly [Context, ...Context[]]): string[] {
  const [{ site }, ...others] = contexts;
  const addresses = new Set(pages.map(({ url }) => url));
  return [
    // First, so that no line of the practice's own comes before what is printed on paper. Without a policy to lead to,
    // the page of that name answers by itself.
    ...contexts.flatMap(({ site: own, at }) => {
      const social = socialPolicy(own);
      return social === undefined ? [] : [`${at('/social')} ${at(social.url)} 302!`];
    }),
    ...Object.entries(site.practice.redirects).map(([from, to]) => `${from} ${to} 301`),
    ...contexts.flatMap((context) => missingVersions(context, addresses)),
    // A promised address that nobody has said anything about leads somewhere until they do; the audit asks them to.
    ...site.permalinks
      .filter((address) => address.endsWith('/') && !addresses.has(address))
      .map((address) => {
        const of = others.find(({ frame }) => address.startsWith(`${frame.base}/`));
        return `${address} ${of?.at('/policies/') ?? '/policies/'} 302`;
      }),
    ...contexts.flatMap(finderRedirects),
    // Where nothing is, in the language one is in. In the first a host finds its page by itself.
    ...others.map(({ at }) => `${at('/*')} ${at('/404.html')} 404`),
  ];
}

/** What is shown where a page below `/providers/` is gone. */
function finderRedirects(context: Context): string[] {
  const { at } = context;
  const choices = Object.values(FACET_ADDRESSES);
  const addresses = peopleOf(context).length > MOST_ON_A_PAGE ? [...choices, BY_NAME] : choices;
  return [
    // A choice of the finder that nobody fits any more, or a part that nobody is in, shows everyone. Not by a redirect:
    // Cloudflare follows those also where there is a page.
    ...addresses.map((part) => `${at(`/providers/${part}/*`)} ${at('/providers/')} 404`),
    `${at('/providers/*')} ${at('/not-here/')} 404`,
  ];
}

/** Versions of policies kept for as long as they had to be: whoever has a link is told which versions there were. */
function missingVersions({ site, at }: Context, addresses: ReadonlySet<string>): string[] {
  const history = (policy: string) =>
    [at(`/policies/${policy}/history/`), at('/policies/')].find((url) => addresses.has(url));
  return site.missing
    .filter(({ state }) => state === 'no-longer-kept')
    .map(({ policy, effective }) => `${at(`/policies/${policy}/${effective}/`)} ${history(policy)} 301`);
}

function sitemap(pages: readonly PublicPage[], context: Context): string[] {
  const listed = pages.filter(
    ({ noindex, layout }) =>
      !noindex && layout !== 'social' && layout !== 'not-found' && layout !== 'not-here',
  );
  const isInMore = listed.some(({ alternates }) => alternates !== undefined);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${isInMore ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''}>`,
    ...listed.map(({ url, lastModified, alternates = [] }) => {
      const changed = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`;
      const others = alternates.map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${one.lang}" href="${escapeXml(absolute(one.url, context))}"/>`,
      );
      return `  <url><loc>${escapeXml(absolute(url, context))}</loc>${changed}${others.join('')}</url>`;
    }),
    '</urlset>',
  ];
}
