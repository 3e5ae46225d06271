import { domainToUnicode } from 'node:url';
import type { CardView } from '#schema/page.ts';
import type { Context } from './context.ts';
import { qrOf } from './qr.ts';
import { phoneView } from './wording.ts';

/** The practice and its short link, as a card says them: in words for people, in ASCII for their telephones. */
export function cardOf({ site, at }: Pick<Context, 'site' | 'at'>): CardView {
  const { name, phone, url } = site.practice;
  return {
    practice: name,
    phone: phoneView(phone).label,
    address: shortAddress(url, at),
    qr: qrOf(new URL(at('/social'), url).href),
  };
}

/** The short link as people type it: `at` leads to the one of a language. */
export function shortAddress(siteUrl: string, at: Context['at']): string {
  const { hostname, port, pathname } = new URL(at('/social'), siteUrl);
  return `${domainToUnicode(hostname) || hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}
