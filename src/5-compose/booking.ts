import type { Link } from '#schema/page.ts';
import type { ProviderView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';

/**
 * How to get a visit with someone: where they book, else where the practice does, else by telephone. Nobody books a visit
 * with the front desk, so that staff have a booking only if it is their own.
 */
export function bookingOf(view: ProviderView, { frame, locations, words }: Context): Link {
  const isStaff = view.profession === 'staff';
  const url = view.booking ?? (isStaff ? undefined : frame.booking?.url);
  if (url !== undefined) return { label: say(words.bio.book, { name: view.name }), url };
  const phone = locations.find(({ slug }) => view.locations.includes(slug))?.phone ?? frame.phone;
  return {
    label: say(isStaff ? words.bio.callUs : words.bio.callToBook, { phone: phone.label }),
    url: phone.url,
  };
}
