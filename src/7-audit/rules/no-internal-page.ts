import type { BuiltFile } from '../built-file.ts';
import { metaOf } from '../html.ts';
import type { Leading } from '../links/parts.ts';
import type { SiteContext, SiteRule } from '../site-rule.ts';

/** Names only the staff site uses. */
const STAFF_PATH = /(?:^|\/)(?:_staff(?:\/|$)|front-desk(?:\.[a-z-]{2,35})?\.html)/i;

export const noInternalPage: SiteRule = {
  id: 'site/no-internal-page',
  summary: 'Nothing of the staff site is in the public site or linked from it.',
  severity: 'error',
  canBeWaived: false,
  audiences: ['public'],
  check: (site) => ({
    file(file) {
      const isInside = STAFF_PATH.test(file.path) || isForStaff(file);
      if (isInside) {
        site.report(
          file,
          'is a page for staff, and this folder is what everybody can read. Build it into the staff site only.',
        );
      }
      if (isInside) return;
      const urls = file.references.map(({ url }) => url).filter((url) => STAFF_PATH.test(withoutQuery(url)));
      // Of each text that stands here it is told by itself, so that all of them can be held.
      for (const url of new Set(urls)) site.report(file, LEADS, { link: linkTo(url, file, site) });
      if (urls.length === 0 && namesStaff(file)) site.report(file, LEADS);
    },
  }),
};

const LEADS = 'leads to a page for staff, which must not be known outside. Take the link out.';

/** Where the address leads, if inside this site. */
function linkTo(url: string, { path }: BuiltFile, { addresses }: SiteContext): Leading | undefined {
  const target = addresses.targetOf(url, path);
  return target.kind === 'inside' ? { ...target, isInvalid: false } : undefined;
}

function isForStaff({ elements }: BuiltFile): boolean {
  return (metaOf(elements, 'doorplate-audience') ?? 'public') !== 'public';
}

function namesStaff({ kind, text }: BuiltFile): boolean {
  // In a list of addresses, such as a sitemap or the redirects, each is a link.
  return kind === 'text' && /(?:^|\/)_staff\/|\/front-desk\.html/im.test(text ?? '');
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*/s, '');
}
