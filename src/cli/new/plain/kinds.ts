import { announcement, location, page, RESERVED, service } from '#schema/content.ts';
import { practice } from '#schema/practice.ts';
import { HOURS_MESSAGE, hoursIn } from './hours.ts';
import { fileOf, fitting, line, type Part, type PlainKind } from './plain-kind.ts';

const IS_PUBLIC = 'It is public with the next build. To see what is said of it: npx doorplate check';

const text: Part = {
  option: 'text',
  example: 'What to bring, and what happens.',
  isRequired: false,
  faultOf: () => undefined,
};

const NOTES =
  '# Lines that begin with # are notes. Take a # away to use a line. All fields: npx doorplate explain fields';

/** Kinds of file that need few words: what each asks, and what is written. */
export const PLAIN_KINDS: readonly PlainKind[] = [
  {
    type: 'location',
    folder: 'content/locations',
    namedBy: 'name',
    reserved: [],
    parts: [
      {
        option: 'name',
        question: 'What do patients call this place?',
        example: 'High Street',
        isRequired: true,
        faultOf: fitting(location.fields.name.type),
      },
      {
        option: 'address',
        question: 'Its address, on one line?',
        example: '12 High Street, Ashford, NY 10001',
        isRequired: true,
        faultOf: fitting(location.fields.address.type),
      },
      {
        option: 'hours',
        question: 'When is it open? Press Enter to leave it for later.',
        example: 'mon-thu 08:00-18:00; fri 08:00-16:00',
        isRequired: false,
        faultOf: (value) => (hoursIn(value) === undefined ? HOURS_MESSAGE : undefined),
      },
      {
        option: 'phone',
        example: '+1 503-555-0102',
        isRequired: false,
        faultOf: fitting(practice.fields.phone.type),
      },
    ],
    write: ({ name, address, hours, phone }) =>
      fileOf(
        [
          NOTES,
          line('name', name),
          line('address', address),
          phone === undefined ? undefined : `phone: ${JSON.stringify(phone)}`,
          ...hoursLines(hours),
          '# access: Where to park, which bus stops here, whether there are steps.',
          '# closed: Public holidays.',
        ],
        undefined,
      ),
    meaning: () => `${IS_PUBLIC}\nNext, say who works there: npx doorplate new provider`,
  },
  {
    type: 'service',
    folder: 'content/services',
    namedBy: 'title',
    reserved: [],
    parts: [
      {
        option: 'title',
        question: 'What is it called, in words patients use?',
        example: 'Well-child visits',
        isRequired: true,
        faultOf: fitting(service.fields.title.type),
      },
      {
        option: 'summary',
        question: 'What is it, in one sentence?',
        example: 'Check-ups and vaccines from the first week of life.',
        isRequired: true,
        faultOf: fitting(service.fields.summary.type),
      },
      text,
    ],
    write: ({ title, summary, text: body }) => fileOf([line('title', title), line('summary', summary)], body),
    meaning: ({ text: body }) => `${body === undefined ? MORE : ''}${IS_PUBLIC}`,
  },
  {
    type: 'announcement',
    folder: 'content/announcements',
    namedBy: 'says',
    reserved: [],
    parts: [
      {
        option: 'says',
        question: 'What must patients know?',
        example: 'We are closed on Friday for the holiday. In an emergency call 911.',
        isRequired: true,
        faultOf: fitting(announcement.fields.says.type),
      },
      {
        option: 'from',
        question: 'From which day on?',
        example: '2026-11-20',
        isRequired: true,
        fallback: (today) => today,
        faultOf: fitting(announcement.fields.from.type),
      },
      {
        option: 'until',
        question: 'Until which day? It is shown on that day, too.',
        example: '2026-11-30',
        isRequired: true,
        faultOf: fitting(announcement.fields.until.type),
      },
      {
        option: 'level',
        example: 'urgent',
        isRequired: false,
        faultOf: fitting(announcement.fields.level.type),
      },
      { option: 'location', example: 'a location', isRequired: false, faultOf: () => undefined },
    ],
    write: ({ says, from, until, level, location: place }) =>
      fileOf(
        [
          line('says', says),
          line('from', from),
          line('until', until),
          `level: ${level ?? 'info'} # info: on the first page; urgent: on every page`,
          place === undefined ? undefined : `locations: [${place}]`,
        ],
        undefined,
      ),
    meaning: ({ from = '', until = '' }, today) =>
      `${from > today ? `It is shown from ${from} to ${until}, by the build of that day.` : `It is public with the next build, and gone after ${until}.`} To see what is said of it: npx doorplate check`,
  },
  {
    type: 'page',
    folder: 'content/pages',
    namedBy: 'title',
    reserved: RESERVED,
    parts: [
      {
        option: 'title',
        question: 'The heading of the page?',
        example: 'Your first visit',
        isRequired: true,
        faultOf: fitting(page.fields.title.type),
      },
      {
        option: 'text',
        question: 'Its first paragraph? Press Enter to write it in the file.',
        example: 'Plan on about an hour.',
        isRequired: false,
        faultOf: () => undefined,
      },
      {
        option: 'summary',
        example: 'What to bring and what to expect.',
        isRequired: false,
        faultOf: fitting(page.fields.title.type),
      },
    ],
    write: ({ title, summary, text: body }) =>
      fileOf(
        [
          line('title', title),
          summary === undefined
            ? '# summary: One sentence that says what the page is for.'
            : line('summary', summary),
        ],
        body,
      ),
    meaning: ({ text: body }) => `${body === undefined ? MORE : ''}${IS_PUBLIC}`,
  },
];

const MORE = 'Write its text below the second line of hyphens. ';

/** Times stand in quotes, as the examples of fields write them. */
function hoursLines(typed: string | undefined): string[] {
  const hours = typed === undefined ? undefined : hoursIn(typed);
  if (hours === undefined) return ['# hours: [{ days: [mon, tue, wed], from: "08:00", to: "17:00" }]'];
  return [
    'hours:',
    ...hours.map(({ days, from, to }) => `  - { days: [${days.join(', ')}], from: "${from}", to: "${to}" }`),
  ];
}
