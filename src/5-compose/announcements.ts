import type { AnnouncementView } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { Bare } from './context.ts';
import { bodyOf, langsOf } from './languages.ts';
import type { Wording } from './wording.ts';

type Announcement = PublishedSite['announcements'][number];

/** What is announced today: everything, or what names one place. */
export function announcementViews(context: Bare, place?: string): AnnouncementView[] {
  const { wording } = context;
  const { announcements, locations, practice } = context.site;
  const nameOf = (slug: string) => locations.find((one) => one.slug === slug)?.name;
  return (
    announcements
      .filter(({ locations: where }) => place === undefined || where.includes(place))
      // What is over first is most pressing.
      .sort((a, b) => a.until.localeCompare(b.until))
      .map((one): AnnouncementView => {
        const names = one.locations.flatMap((slug) => nameOf(slug) ?? []);
        return {
          says: one.says,
          when: daysInWords(one, wording),
          isUrgent: one.level === 'urgent',
          until: one.until,
          zone: practice.timezone,
          ...(names.length === 0 || names.length === Number(place !== undefined)
            ? {}
            : { where: wording.list(names) }),
          ...(one.body.length === 0 ? {} : { more: bodyOf(one, context).html }),
          ...langsOf(one, ['says'], context),
        };
      })
  );
}

/** The days it is about: those on which something is closed, else those on which it holds. */
function daysInWords({ from, until, closes }: Announcement, wording: Wording): string {
  const days = [...new Set(closes)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return wording.span(from, until);
  const isRun = days.length === 1 + Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  return isRun ? wording.span(first, last) : wording.list(days.map((day) => wording.day(day)));
}

/** Words that make hours doubtful, in English and Spanish: closed, closing early, open late, other hours. */
const DOUBT =
  /\b(?:clos(?:e|es|ed|ing|ure|ures)|shut|open(?:s|ing)?|hours?|holidays?|cerrad[oa]s?|cierr[ae]n?|abiert[oa]s?|abr(?:e|en|imos)|horarios?)\b/i;

/** What announcements say of a place's days: closed for sure, or nobody can say. */
export function closuresAt(
  slug: string,
  { announcements }: PublishedSite,
): { readonly closed: readonly string[]; readonly unsure: ReadonlyArray<readonly [string, string]> } {
  const here = announcements.filter(({ locations }) => locations.length === 0 || locations.includes(slug));
  const isDoubtful = ({ level, says, body, closes }: Announcement) =>
    closes.length === 0 && (level === 'urgent' || DOUBT.test([says, ...body].join('\n')));
  return {
    closed: here.flatMap(({ closes }) => closes),
    unsure: here.filter(isDoubtful).map(({ from, until }) => [from, until] as const),
  };
}
