import type { WEEKDAYS } from '#schema/content.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { SchemaNode } from '#schema/structured-data.ts';
import type { Context } from '../context.ts';

const DAYS: Readonly<Record<(typeof WEEKDAYS)[number], string>> = {
  mon: 'https://schema.org/Monday',
  tue: 'https://schema.org/Tuesday',
  wed: 'https://schema.org/Wednesday',
  thu: 'https://schema.org/Thursday',
  fri: 'https://schema.org/Friday',
  sat: 'https://schema.org/Saturday',
  sun: 'https://schema.org/Sunday',
};

/** What stands in an address as it is. */
const PLAIN = /^\/(?:[\w-]+\/)*(?:#[\w-]+)?$/;

/** An address of the public site, whole. */
export function addressOf(path: string, { site, frame }: Context): string {
  return PLAIN.test(path) ? frame.origin + path : new URL(path, site.practice.url).href;
}

/** What other nodes call the practice, on whichever page they stand, in whichever language. */
export const PRACTICE_ID = (context: Context): string => addressOf('/#practice', context);
export const placeId = (slug: string, context: Context): string => addressOf(placePath(slug), context);
const placePath = (slug: string): string => `/locations/#${slug}`;

/** The practice as a whole: its names, where it is, how to reach it. */
export function practiceNode(context: Context): SchemaNode {
  const { practice, locations } = context.site;
  return {
    '@type': practice.kind,
    '@id': PRACTICE_ID(context),
    name: practice.name,
    url: addressOf(context.at('/'), context),
    telephone: practice.phone,
    ...(practice.legalName === undefined ? {} : { legalName: practice.legalName }),
    ...(practice.email === undefined ? {} : { email: practice.email }),
    ...(locations.length === 0
      ? {}
      : { location: locations.map(({ slug }) => ({ '@id': placeId(slug, context) })) }),
    ...(locations.length === 1 ? { address: oneLine(locations[0]?.address ?? '') } : {}),
  };
}

/** The practice's own pages elsewhere: told where patients are told of them, and nowhere else. */
export function channelsNode(context: Context): SchemaNode {
  const { kind, name, channels } = context.site.practice;
  return { '@type': kind, '@id': PRACTICE_ID(context), name, sameAs: channels.map(({ url }) => url) };
}

/** To schema.org an organisation as such, and a laboratory, has no hours; a place where it sees patients has. */
const NO_PLACE: ReadonlySet<PublishedSite['practice']['kind']> = new Set([
  'MedicalOrganization',
  'DiagnosticLab',
]);

/** Each place where patients are seen, with its hours: of the practice's own kind. */
export function placeNodes(context: Context): SchemaNode[] {
  const { kind } = context.site.practice;
  return context.site.locations.map(
    (place): SchemaNode => ({
      '@type': NO_PLACE.has(kind) ? 'MedicalClinic' : kind,
      '@id': placeId(place.slug, context),
      name: `${context.site.practice.name}, ${place.name}`,
      url: addressOf(context.at(placePath(place.slug)), context),
      address: oneLine(place.address),
      telephone: place.phone ?? context.site.practice.phone,
      parentOrganization: { '@id': PRACTICE_ID(context) },
      ...(place.hours.length === 0 ? {} : { openingHoursSpecification: place.hours.map(hours) }),
    }),
  );
}

function hours({ days, from, to }: PublishedSite['locations'][number]['hours'][number]): SchemaNode {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAYS[day]),
    opens: from,
    closes: to,
  };
}

function oneLine(address: string): string {
  return address.trim().split(/\n+/).join(', ');
}
