import { z } from 'zod';
import { contentType, type DataOf, type Fields, field } from './field.ts';
import { day, group, isDay, list, oneOf, slug, text, webAddress } from './value.ts';
import { waivers } from './waiver.ts';

/** The plain kinds of content: everything here is public (or for staff) as it stands, and the rules read it. */

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const clock = text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time in quotes, such as "08:00"' });
/** Words, or a day on its own. */
const closing = text.refine((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isDay(value), {
  error: 'must be words, or a real date such as 2026-12-25',
});
/** Ratings of the Care Quality Commission, the best first. */
export const CQC_RATINGS = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;

/** A page of the commission's own website, and no other's. */
const cqcReport = webAddress.refine(
  (value) => URL.canParse(value) && /(?:^|\.)cqc\.org\.uk$/i.test(new URL(value).hostname),
  {
    error:
      'must be the address of the report on the website of the commission, such as https://www.cqc.org.uk/location/1-234567890',
  },
);

const title = field({
  label: 'Title',
  meaning: 'The heading of the page.',
  type: text,
  disclosure: 'public',
  translates: true,
  example: 'Your first visit',
});
const summary = field({
  label: 'Summary',
  meaning: 'One sentence that says what the page is for.',
  type: text,
  disclosure: 'public',
  translates: true,
  example: 'What to bring and what to expect.',
});
const optionalSummary = field({ ...summary, type: text.optional() });
const order = field({
  label: 'Order',
  meaning: 'Where it stands among its kind; smaller comes first.',
  type: z.number({ error: 'must be a number' }).default(100),
  disclosure: 'public',
  example: 1,
});
const waived = field({
  label: 'Waivers',
  meaning: 'Exceptions from rules.',
  type: waivers,
  disclosure: 'internal',
  example: [],
});

export const location = contentType({
  kind: 'location',
  meaning: 'A place where the practice sees patients.',
  path: 'content/locations/<slug>.md',
  body: 'public',
  fields: {
    name: field({
      label: 'Name',
      meaning: 'What patients call it.',
      type: text,
      disclosure: 'public',
      example: 'Main Street',
    }),
    address: field({
      label: 'Address',
      meaning: 'Street, town, state and postcode.',
      type: text,
      disclosure: 'public',
      example: '214 Main Street, Cedar Hill, OR 97000',
    }),
    phone: field({
      label: 'Telephone',
      meaning: 'If it differs from the practice’s.',
      type: text.optional(),
      disclosure: 'public',
      example: '+1 503-555-0102',
    }),
    hours: field({
      label: 'Hours',
      meaning: 'Opening hours by day.',
      type: list(
        group({
          days: list(oneOf(WEEKDAYS))
            .min(1, { error: 'must name at least one day' })
            .describe('mon, tue, wed, thu, fri, sat, sun.'),
          from: clock.describe('Opening time.'),
          to: clock.describe('Closing time.'),
        }),
      ).default([]),
      disclosure: 'public',
      example: [{ days: ['mon', 'tue'], from: '08:00', to: '17:00' }],
    }),
    access: field({
      label: 'Getting in',
      meaning: 'Steps, lifts, parking, buses.',
      type: text.optional(),
      disclosure: 'public',
      translates: true,
      example: 'Step-free from the car park behind the building.',
    }),
    closed: field({
      label: 'Closed',
      meaning:
        'When it is closed besides: in words, or a day such as 2026-12-25. Where there are words, the page says “usually open”, as it can’t tell.',
      type: closing.or(list(closing)).optional(),
      disclosure: 'public',
      translates: true,
      example: ['Public holidays.', '2026-12-25'],
    }),
    cqc: field({
      label: 'CQC rating',
      meaning:
        'In England: the latest rating of this place by the Care Quality Commission. Every website of a rated practice must show it within 21 days.',
      type: group({
        rating: oneOf(CQC_RATINGS).describe('The overall rating.'),
        on: day.describe('The day of the report.'),
        report: cqcReport.describe('The page of this place on cqc.org.uk.'),
      }).optional(),
      disclosure: 'public',
      example: { rating: 'good', on: '2026-03-10', report: 'https://www.cqc.org.uk/location/1-234567890' },
    }),
    waivers: waived,
  },
});

export const service = contentType({
  kind: 'service',
  meaning: 'Something the practice does for patients.',
  path: 'content/services/<slug>.md',
  body: 'public',
  fields: { title, summary, waivers: waived } satisfies Fields,
});

export const announcement = contentType({
  kind: 'announcement',
  meaning: 'Something patients must know for a while. The page states its dates in words.',
  path: 'content/announcements/<slug>.md',
  body: 'public',
  fields: {
    says: field({
      label: 'Says',
      meaning: 'The announcement itself.',
      type: text,
      disclosure: 'public',
      translates: true,
      example: 'The Main Street office is closed for repairs.',
    }),
    from: field({
      label: 'From',
      meaning: 'Its first day.',
      type: day,
      disclosure: 'public',
      example: '2026-11-20',
    }),
    until: field({
      label: 'Until',
      meaning: 'Its last day.',
      type: day,
      disclosure: 'public',
      example: '2026-11-30',
    }),
    level: field({
      label: 'Level',
      meaning: 'urgent stands on every page, info on the first.',
      type: oneOf(['urgent', 'info']).default('info'),
      disclosure: 'public',
      example: 'info',
    }),
    locations: field({
      label: 'Locations',
      meaning: 'Where it applies; none: everywhere.',
      type: list(slug).default([]),
      disclosure: 'public',
      example: ['main-street'],
    }),
    closes: field({
      label: 'Closes',
      meaning:
        'The days on which it closes the places, if it does. Readers see these days instead of the first and the last, and no page says “open” then.',
      type: list(day).default([]),
      disclosure: 'public',
      example: ['2026-11-26', '2026-11-27'],
    }),
    waivers: waived,
  },
});

/** First parts of addresses that are taken: no page of content may have such a name. */
export const RESERVED = [
  'providers',
  'locations',
  'services',
  'insurance',
  'follow',
  'files',
  'policies',
  'social',
  'search',
  'assets',
  'admin',
  'not-here',
  'how-we-write-our-bios',
  '404',
  'index',
] as const;

export const page = contentType({
  kind: 'page',
  meaning: 'A page of the public site. One named home.md gives the home page its first words.',
  path: 'content/pages/<slug>.md',
  body: 'public',
  fields: { title, summary: optionalSummary, order, waivers: waived } satisfies Fields,
});

/** Parts of the handbook, in the order in which they stand beside each page. */
export const HANDBOOK_PARTS = ['patients', 'team', 'website'] as const;
export type HandbookPart = (typeof HANDBOOK_PARTS)[number];

export const handbook = contentType({
  kind: 'handbook',
  meaning: 'A page of the staff handbook; never on the public site.',
  path: 'content/handbook/<slug>.md',
  body: 'public',
  fields: {
    title,
    summary: optionalSummary,
    part: field({
      label: 'Part',
      meaning: 'Where it stands in the handbook: with patients, among the team, or about this website.',
      type: oneOf(HANDBOOK_PARTS).default('website'),
      disclosure: 'public',
      example: 'patients',
    }),
    order,
    waivers: waived,
  } satisfies Fields,
});

export type LocationData = DataOf<typeof location.fields>;
export type ServiceData = DataOf<typeof service.fields>;
export type AnnouncementData = DataOf<typeof announcement.fields>;
export type PageData = DataOf<typeof page.fields>;
export type HandbookData = DataOf<typeof handbook.fields>;
