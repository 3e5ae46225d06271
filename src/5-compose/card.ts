import { domainToUnicode } from 'node:url';
import type { CardView } from '#schema/page.ts';
import type { Context } from './context.ts';
import { qrOf } from './qr.ts';
import { phoneView } from './wording.ts';

/** The practice and its short link, as a card says them: in words for people, in ASCII for their telephones. */
export function cardOf({ site }: Pick<Context, 'site'>): CardView {
  const { name, phone, url } = site.practice;
  const short = new URL('/social', url);
  const port = short.port === '' ? '' : `:${short.port}`;
  return {
    practice: name,
    phone: phoneView(phone).label,
    address: `${domainToUnicode(short.hostname) || short.hostname}${port}${short.pathname}`,
    qr: qrOf(short.href),
  };
}
