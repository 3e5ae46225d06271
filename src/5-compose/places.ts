import { WEEKDAYS } from '#schema/content.ts';
import type { AnnouncementView, HoursView, LocationView } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { RenderMarkdown } from './markdown.ts';
import { phoneView, type Wording } from './wording.ts';

export function locationViews(
  { locations, practice }: PublishedSite,
  markdown: RenderMarkdown,
  wording: Wording,
): LocationView[] {
  return locations.map(({ slug, name, address, phone, hours, access, closed, body }) => ({
    slug,
    name,
    addressLines: addressLines(address),
    phone: phoneView(phone ?? practice.phone),
    hours: hours.map(
      (one): HoursView => ({
        days: daysInWords(one.days, wording),
        times: say(en.dates.to, { from: wording.time(one.from), until: wording.time(one.to) }),
      }),
    ),
    ...(access === undefined ? {} : { access }),
    closed: closed === undefined ? [] : [closed].flat(),
    ...(body.length === 0 ? {} : { about: markdown(body, 'public').html }),
  }));
}

/** Lines as written; an address on one line is parted after the street. */
function addressLines(address: string): string[] {
  const lines = address.trim().split(/\n+/);
  const [only = ''] = lines;
  return lines.length > 1 ? lines : only.split(/,\s*(.+)/s).filter((part) => part !== '');
}

/** “Monday to Thursday”, “Monday, Wednesday and Friday”. */
function daysInWords(days: readonly (typeof WEEKDAYS)[number][], wording: Wording): string {
  const order = WEEKDAYS.filter((day) => days.includes(day));
  const names = order.map((day) => en.weekdays[day]);
  const [first, last] = [order[0], order.at(-1)];
  const isRun =
    first !== undefined &&
    last !== undefined &&
    WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === order.length - 1;
  return isRun && names.length > 2
    ? say(en.dates.to, { from: names[0] as string, until: names.at(-1) as string })
    : wording.list(names);
}

export function announcementViews(
  { announcements, locations }: PublishedSite,
  markdown: RenderMarkdown,
  wording: Wording,
): AnnouncementView[] {
  const nameOf = (slug: string) => locations.find((one) => one.slug === slug)?.name;
  return announcements.map(({ says, from, until, level, locations: where, body }) => {
    const names = where.flatMap((slug) => nameOf(slug) ?? []);
    return {
      says,
      when: wording.span(from, until),
      isUrgent: level === 'urgent',
      ...(names.length === 0 ? {} : { where: wording.list(names) }),
      ...(body.length === 0 ? {} : { more: markdown(body, 'public').html }),
    };
  });
}
