import type { BuiltFile } from '../built-file.ts';
import { metaOf } from '../html.ts';
import type { SiteRule } from '../site-rule.ts';

/** Names only the staff site uses. */
const STAFF_PATH = /(?:^|\/)(?:_staff(?:\/|$)|front-desk\.html)/i;

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
      if (!isInside && leadsToStaff(file)) {
        site.report(file, 'leads to a page for staff, which must not be known outside. Take the link out.');
      }
    },
  }),
};

function isForStaff({ elements }: BuiltFile): boolean {
  return (metaOf(elements, 'doorplate-audience') ?? 'public') !== 'public';
}

function leadsToStaff({ kind, text, references }: BuiltFile): boolean {
  if (references.some(({ url }) => STAFF_PATH.test(withoutQuery(url)))) return true;
  // In a list of addresses, such as a sitemap or the redirects, each is a link.
  return kind === 'text' && /(?:^|\/)_staff\/|\/front-desk\.html/im.test(text ?? '');
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*/s, '');
}
