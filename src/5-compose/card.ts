import { domainToUnicode } from 'node:url';
import type { CardView } from '#schema/page.ts';
import type { Context } from './context.ts';
import { qrOf } from './qr.ts';
import { phoneView } from './wording.ts';

/** The practice and its short link, as a card says them: in words for people, in ASCII for their telephones. */
export function cardOf({ site }: Pick<Context, 'site'>): CardView {
  const { name, phone, url } = site.practice;
  return {
    practice: name,
    phone: phoneView(phone).label,
    address: shortAddress(url),
    qr: qrOf(new URL('/social', url).href),
  };
}

/** The short link as people type it. */
export function shortAddress(siteUrl: string): string {
  const { hostname, port, pathname } = new URL('/social', siteUrl);
  return `${domainToUnicode(hostname) || hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}
