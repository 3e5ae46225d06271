import type { CardView } from '#schema/view.ts';
import type { Context } from './context.ts';
import { qrOf } from './qr.ts';

/** The wallet card: whose it is, and the short address of the policy. */
export function cardOf({ site, frame }: Context): CardView {
  const address = new URL('/social', site.practice.url);
  return {
    practice: site.practice.name,
    phone: frame.phone.label,
    address: `${address.host}${address.pathname}`,
    qr: qrOf(address.href),
  };
}
