import { z } from 'zod';
import { contentType, type DataOf, field, type PublicOf } from './field.ts';
import { day, group, language, list, oneOf, slug, text, webAddress, yesNo } from './value.ts';
import { LINK_KINDS, MEDICAL_SPECIALTIES } from './vocabulary.ts';
import { waivers } from './waiver.ts';

/** Professions (DOMAIN 8.3). `staff` needs no credential. */
export const PROFESSIONS = [
  'physician',
  'dentist',
  'np',
  'pa',
  'rn',
  'psychologist',
  'counselor',
  'social-worker',
  'pt',
  'ot',
  'slp',
  'optometrist',
  'pharmacist',
  'midwife',
  'chiropractor',
  'dietitian',
  'staff',
] as const;

export const STATUSES = ['active', 'on-leave', 'left', 'draft'] as const;

/** The day a person agreed to this exact wording, with who signed and where the paper is. */
export const consent = z.union(
  [
    day,
    group({
      on: day.describe('The day of the consent.'),
      by: text.optional().describe('Who signed. Needed where the stance is "Share only with a signed yes".'),
      ref: text
        .optional()
        .describe('What finds the paper again, such as its number in a folder. Never published.'),
    }),
  ],
  { error: 'must be a date such as 2026-05-04, or {on: 2026-05-04, by: name, ref: reference}' },
);

const says = z.union([text, list(text).min(1, { error: 'must have at least one item' })], {
  error: 'must be text, or a list of texts',
});

/** One controlled field: a wording, or a list decided item by item. */
export const personalDetail = z.union(
  [
    text,
    group({
      says: says.describe('The exact wording, or a list that is decided item by item.'),
      consent: consent.optional().describe('The day the provider agreed to these words.'),
      until: day.optional().describe('The last day the consent holds, if earlier than the practice’s term.'),
      withdrawn: day.optional().describe('From this day on it is not shown.'),
    }),
  ],
  { error: 'must be text, or {says: …, consent: date}' },
);

export const provider = contentType({
  kind: 'provider',
  meaning: 'A bio: one person who works at the practice.',
  path: 'content/providers/<slug>.md',
  body: 'text',
  fields: {
    name: field({
      label: 'Name',
      meaning: 'The name patients see.',
      type: text,
      disclosure: 'public',
      example: 'Dr Amara Osei',
    }),
    pronunciation: field({
      label: 'Pronunciation',
      meaning: 'How to say the name, written by sound.',
      type: text.optional(),
      disclosure: 'public',
      translates: true,
      example: 'oh-SAY',
    }),
    profession: field({
      label: 'Profession',
      meaning: 'The regulated profession, or staff.',
      type: oneOf(PROFESSIONS),
      disclosure: 'public',
      example: 'physician',
    }),
    title: field({
      label: 'Title',
      meaning: 'The role in plain words.',
      type: text,
      disclosure: 'public',
      translates: true,
      example: 'Family doctor',
    }),
    credentials: field({
      label: 'Credentials',
      meaning: 'Letters after the name, in order.',
      type: list(text).default([]),
      disclosure: 'public',
      example: ['MD', 'FAAFP'],
    }),
    status: field({
      label: 'Status',
      meaning: 'active; on-leave (the page says "Away" and nothing more); left; or draft.',
      type: oneOf(STATUSES).default('active'),
      disclosure: 'public',
      example: 'active',
    }),
    specialties: field({
      label: 'Specialties',
      meaning: 'Values of schema.org MedicalSpecialty.',
      type: list(oneOf(MEDICAL_SPECIALTIES)).default([]),
      disclosure: 'public',
      example: ['PrimaryCare'],
    }),
    services: field({
      label: 'Services',
      meaning: 'Short names of files in content/services.',
      type: list(slug).default([]),
      disclosure: 'public',
      example: ['well-child-visits'],
    }),
    helpsWith: field({
      label: 'Helps with',
      meaning: 'What people come to this person for, in plain words.',
      type: list(text).default([]),
      disclosure: 'public',
      translates: true,
      example: ['Diabetes', 'Feeling low'],
    }),
    npi: field({
      label: 'NPI',
      meaning: 'The US National Provider Identifier: ten digits, in quotes.',
      type: z
        .string({ error: 'must be ten digits in quotes' })
        .regex(/^\d{10}$/, { error: 'must be ten digits in quotes' })
        .optional(),
      disclosure: 'public',
      example: '1234567893',
    }),
    registrations: field({
      label: 'Registrations',
      meaning: 'Licences and registrations with the authority that issued them.',
      type: list(
        group({
          authority: text.describe('Who issued it.'),
          number: text.describe('The number a patient can look up.'),
          until: day.optional().describe('The last day it is valid; afterwards it is not shown.'),
        }),
      ).default([]),
      disclosure: 'public',
      example: [{ authority: 'Oregon Medical Board', number: 'MD12345', until: '2027-12-31' }],
    }),
    boardCertifications: field({
      label: 'Board certifications',
      meaning: 'Certifications, each with the name of its board.',
      type: list(
        group({
          board: text.describe('The board by its full name.'),
          in: text.describe('The field.'),
          until: day.optional().describe('The last day it is valid; afterwards it is not shown.'),
        }),
      ).default([]),
      disclosure: 'public',
      translates: ['in'],
      example: [{ board: 'American Board of Family Medicine', in: 'Family Medicine', until: '2029-12-31' }],
    }),
    education: field({
      label: 'Education',
      meaning: 'Where the degrees are from. No years: they tell an age.',
      type: list(
        group({ institution: text.describe('The school.'), award: text.describe('The degree.') }),
      ).default([]),
      disclosure: 'public',
      translates: ['award'],
      example: [{ institution: 'University of Leeds', award: 'MD' }],
    }),
    training: field({
      label: 'Training',
      meaning: 'Residencies, fellowships and the like.',
      type: list(
        group({ institution: text.describe('Where.'), program: text.describe('Which programme.') }),
      ).default([]),
      disclosure: 'public',
      translates: ['program'],
      example: [{ institution: 'Oregon Health & Science University', program: 'Family medicine residency' }],
    }),
    languages: field({
      label: 'Languages',
      meaning: 'Languages spoken with patients, as BCP 47 codes; shown as names.',
      type: list(language).default([]),
      disclosure: 'public',
      example: ['en', 'ak', 'ase'],
    }),
    locations: field({
      label: 'Locations',
      meaning: 'Short names of files in content/locations.',
      type: list(slug).min(1, { error: 'must name at least one location' }),
      disclosure: 'public',
      example: ['main-street'],
    }),
    acceptingNewPatients: field({
      label: 'Taking new patients',
      meaning: 'Whether, and on which day that was true.',
      type: group({
        value: yesNo.describe('true or false.'),
        asOf: day.describe('The day it was checked.'),
      }).optional(),
      disclosure: 'public',
      example: { value: true, asOf: '2026-10-01' },
    }),
    booking: field({
      label: 'Booking',
      meaning: 'Where to book with this person, if not where the practice books.',
      type: webAddress.optional(),
      disclosure: 'public',
      example: 'https://book.cedarhill.example/osei',
    }),
    approach: field({
      label: 'Approach',
      meaning: 'One sentence on how you work with patients.',
      type: text.optional(),
      disclosure: 'text',
      translates: true,
      example: 'I explain things in plain words and we decide together.',
    }),
    photo: field({
      label: 'Photo',
      meaning: 'A portrait beside this file; published re-encoded, without metadata.',
      type: group({
        src: text.describe('The file name of a JPEG, PNG or WebP in the same folder.'),
        alt: text.describe('What the picture shows, for people who cannot see it.'),
        taken: day.optional().describe('The day it was taken.'),
        consent: consent.optional().describe('The day the provider agreed to this picture.'),
      }).optional(),
      disclosure: 'photo',
      translates: ['alt'],
      example: { src: 'amara-osei.jpg', alt: 'Dr Amara Osei', taken: '2025-06-01', consent: '2026-05-04' },
    }),
    links: field({
      label: 'Professional links',
      meaning: 'Professional profiles only; never a personal account.',
      type: list(
        group({
          kind: oneOf(LINK_KINDS).describe('What the link is.'),
          url: webAddress.describe('Its address.'),
        }),
      ).default([]),
      disclosure: 'public',
      example: [{ kind: 'orcid', url: 'https://orcid.org/0000-0002-1825-0097' }],
    }),
    personal: field({
      label: 'A little about me',
      meaning: 'The controlled fields: one key for each category.',
      // Keys are checked by disclosure/no-unknown-category, which knows the categories; the boundary walks its own list.
      type: z
        .record(z.string(), personalDetail, {
          error: 'must be a group of categories, such as {interests: …}',
        })
        .default({}),
      disclosure: 'controlled',
      translates: true,
      example: { interests: { says: ['Hiking', 'Jazz piano'], consent: '2026-05-04' } },
    }),
    reviewed: field({
      label: 'Reviewed',
      meaning: 'When this bio was last read through, and by whom.',
      type: group({ on: day.describe('The day.'), by: text.describe('Who.') }).optional(),
      disclosure: 'internal',
      example: { on: '2026-05-04', by: 'Dana Reyes' },
    }),
    leftNotice: field({
      label: 'Notice after leaving',
      meaning: 'Consent to a notice that names the person after they have left.',
      type: group({
        consent: day.describe('The day of the consent.'),
        until: day.describe('The last day of the notice.'),
      }).optional(),
      disclosure: 'internal',
      example: { consent: '2026-05-04', until: '2026-12-31' },
    }),
    waivers: field({
      label: 'Waivers',
      meaning: 'Exceptions from rules.',
      type: waivers,
      disclosure: 'internal',
      example: [],
    }),
  },
});

export type ProviderData = DataOf<typeof provider.fields>;
export type ProviderPublic = PublicOf<typeof provider.fields>;
export type PersonalDetail = z.output<typeof personalDetail>;
export type Consent = z.output<typeof consent>;
export type Profession = (typeof PROFESSIONS)[number];
