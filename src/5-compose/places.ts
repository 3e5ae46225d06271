import { WEEKDAYS } from '#schema/content.ts';
import type { HoursView, LocationView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { announcementViews } from './announcements.ts';
import type { Bare } from './context.ts';
import { bodyOf, langsOf } from './languages.ts';
import { closedDays, closedWords, openingOf, type Place } from './opening.ts';
import { phoneView, type Wording } from './wording.ts';

export function locationViews(context: Bare): LocationView[] {
  const { site, wording } = context;
  const { locations, practice } = site;
  return locations.map((view): LocationView => {
    const { slug, name, address, phone, hours, access, body, cqc } = view;
    return {
      slug,
      name,
      addressLines: addressLines(address),
      phone: phoneView(phone ?? practice.phone),
      hours: hours.map(
        (one): HoursView => ({
          days: daysInWords(one.days, wording),
          times: say(wording.words.dates.to, { from: wording.time(one.from), until: wording.time(one.to) }),
        }),
      ),
      ...(access === undefined ? {} : { access }),
      closed: closedInWords(view, site.today, wording),
      ...(body.length === 0 ? {} : { about: bodyOf(view, context).html }),
      ...(cqc === undefined
        ? {}
        : {
            rating: {
              says: say(wording.words.places.rated, {
                rating: wording.words.places.ratings[cqc.rating],
                day: wording.day(cqc.on),
              }),
              report: cqc.report,
            },
          }),
      notices: announcementViews(context, slug),
      ...(hours.length === 0 ? {} : { opening: openingOf(view, site, wording) }),
      ...langsOf(view, ['access', ...closedWords(view).map((_, index) => `closed.${index}`)], context),
    };
  });
}

/** Days that are over say nothing any more. */
function closedInWords(view: Place, today: string, wording: Wording): string[] {
  const days = closedDays(view).filter((day) => day >= today);
  return [
    ...closedWords(view),
    ...(days.length === 0
      ? []
      : [say(wording.words.places.closedOn, { days: wording.list(days.map((day) => wording.day(day))) })]),
  ];
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
  const names = order.map((day) => wording.words.weekdays[day]);
  const [first, last] = [order[0], order.at(-1)];
  const isRun =
    first !== undefined &&
    last !== undefined &&
    WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === order.length - 1;
  return isRun && names.length > 2
    ? say(wording.words.dates.to, { from: names[0] as string, until: names.at(-1) as string })
    : wording.list(names);
}
