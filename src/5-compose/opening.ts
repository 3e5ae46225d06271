import { WEEKDAYS } from '#schema/content.ts';
import type { OpeningView } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { isDay } from '#schema/value.ts';
import { say } from '#schema/words/say.ts';
import { closuresAt } from './announcements.ts';
import type { Wording } from './wording.ts';

export type Place = PublishedSite['locations'][number];

/** Days of a place that are written down as dates. */
export function closedDays({ closed }: Place): string[] {
  return linesOf(closed).filter(isDay).sort();
}

/** What else is said of when it is closed. */
export function closedWords({ closed }: Place): string[] {
  return linesOf(closed).filter((line) => !isDay(line));
}

function linesOf(closed: Place['closed']): string[] {
  return closed === undefined ? [] : [closed].flat();
}

/** Begins with Sunday, as JavaScript's weeks do. */
const WEEK = [...WEEKDAYS.slice(-1), ...WEEKDAYS.slice(0, -1)];

/**
 * For the script that says whether a place is open. It may be late, but not wrong: of days with an announcement that may
 * change the hours it says nothing, and where words tell of days off (“public holidays”) it says “usually”.
 */
export function openingOf(place: Place, site: PublishedSite, wording: Wording): OpeningView {
  const { closed, unsure } = closuresAt(place.slug, site);
  const words = closedWords(place).length === 0 ? wording.words.places.now : wording.words.places.usually;
  const clocks = new Set(place.hours.flatMap(({ from, to }) => [from, to]));
  return {
    zone: site.practice.timezone,
    times: place.hours.flatMap(({ days, from, to }) =>
      days.map((day) => ({ day: WEEK.indexOf(day), from, to })),
    ),
    closed: [...new Set([...closedDays(place), ...closed])].filter((day) => day >= site.today).sort(),
    // An announcement that can't be read may close anything.
    unsure: site.isNewsComplete ? unsure : [[site.today, '9999-12-31']],
    builtFor: site.today,
    clock: Object.fromEntries([...clocks].sort().map((clock) => [clock, wording.time(clock)])),
    weekdays: WEEK.map((day) => wording.words.weekdays[day]),
    says: Object.fromEntries(
      Object.entries(words).map(([key, text]) => [key, say(text, { time: '#', day: '@' })]),
    ),
  };
}
