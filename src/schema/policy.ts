import { z } from 'zod';
import { contentType, type DataOf, type Fields, field } from './field.ts';
import { languageLines } from './language-lines.ts';
import { day, group, list, oneOf, text } from './value.ts';
import { waivers } from './waiver.ts';

/** Kinds of policy for patients (DOMAIN 11). */
export const POLICY_KINDS = [
  'social-media',
  'social-media-mental-health',
  'social-media-dental',
  'social-media-pediatrics',
  'social-media-small-community',
  'website-privacy',
  'consumer-health-data-wa',
  'notice-privacy-practices',
  'nondiscrimination-1557',
  'language-assistance',
  'good-faith-estimate',
  'no-surprises',
  'accessibility-statement',
  'photo-testimonial-authorization-notice',
  'messages-email',
  'open-payments-ca',
  'complaints',
  'zero-tolerance',
  'practice-information-uk',
  'financial-assistance',
  'privacy-notice-uk',
  'advertising-registration-au',
  'information-practices-on',
  'other',
] as const;

/** Kinds of policy for staff. */
export const STAFF_POLICY_KINDS = ['staff-social-media', 'review-replies', 'other'] as const;

/** Words in braces a policy may use; their values are frozen when it is approved. */
export const POLICY_VARIABLES = ['practice', 'phone', 'email', 'portal', 'follow'] as const;

const common = {
  title: field({
    label: 'Title',
    meaning: 'The title of this version.',
    type: text,
    disclosure: 'public',
    translates: true,
    example: 'Social media and you',
  }),
  version: field({
    label: 'Version',
    meaning: 'Its number, counted up.',
    type: z
      .number({ error: 'must be a whole number' })
      .int({ error: 'must be a whole number' })
      .min(1, { error: 'must be 1 or more' }),
    disclosure: 'public',
    example: 2,
  }),
  effective: field({
    label: 'Effective',
    meaning: 'The day it takes effect; the file has the same name.',
    type: day,
    disclosure: 'public',
    example: '2026-01-15',
  }),
  owner: field({
    label: 'Owner',
    meaning: 'The role that answers for it.',
    type: text,
    disclosure: 'public',
    translates: true,
    example: 'Practice manager',
  }),
  nextReview: field({
    label: 'Next review',
    meaning: 'When it must be read again.',
    type: day,
    disclosure: 'public',
    example: '2027-01-15',
  }),
  summary: field({
    label: 'Summary',
    meaning: 'The whole policy in two sentences.',
    type: text,
    disclosure: 'public',
    translates: true,
    example: 'We don’t connect with patients on personal accounts. Here is why, and how to reach us instead.',
  }),
  changes: field({
    label: 'Changes',
    meaning: 'What is new, told to readers.',
    type: text.optional(),
    disclosure: 'public',
    translates: true,
    example: 'We now say what happens when a nurse already knows you.',
  }),
  corrections: field({
    label: 'Corrections',
    meaning: 'Slips that were put right in this version, visibly.',
    type: list(group({ on: day.describe('When.'), what: text.describe('What was put right.') })).default([]),
    disclosure: 'public',
    translates: ['what'],
    example: [{ on: '2026-02-02', what: 'A misspelt street name.' }],
  }),
  origin: field({
    label: 'Origin',
    meaning: 'before-doorplate for a version that was published before, with its file attached.',
    type: oneOf(['doorplate', 'before-doorplate']).default('doorplate'),
    disclosure: 'public',
    example: 'doorplate',
  }),
  attachment: field({
    label: 'Attachment',
    meaning: 'The file of a version from before Doorplate, such as files/policy-2019.pdf.',
    type: text.optional(),
    disclosure: 'public',
    example: 'files/social-media-2019.pdf',
  }),
  waivers: field({
    label: 'Waivers',
    meaning: 'Exceptions from rules.',
    type: waivers,
    disclosure: 'internal',
    example: [],
  }),
} satisfies Fields;

export const policy = contentType({
  kind: 'policy',
  meaning: 'One version of a policy for patients. Approved versions stay for ever.',
  path: 'content/policies/<policy>/<effective-date>.md',
  body: 'public',
  fields: {
    kind: field({
      label: 'Kind',
      meaning: 'What the policy is about.',
      type: oneOf(POLICY_KINDS),
      disclosure: 'public',
      example: 'social-media',
    }),
    ...common,
    lines: field({
      label: 'Lines in other languages',
      meaning:
        'For a notice of help with languages: the same sentence in each, shown above the text. A qualified translator has to check them.',
      type: languageLines.optional(),
      disclosure: 'public',
      example: [{ lang: 'es', says: 'Hay intérpretes gratis. Llame al {phone}.' }],
    }),
  },
});

export const staffPolicy = contentType({
  kind: 'staff-policy',
  meaning: 'One version of a policy for staff; never on the public site.',
  path: 'content/staff-policies/<policy>/<effective-date>.md',
  body: 'public',
  fields: {
    kind: field({
      label: 'Kind',
      meaning: 'What the policy is about.',
      type: oneOf(STAFF_POLICY_KINDS),
      disclosure: 'public',
      example: 'staff-social-media',
    }),
    ...common,
  },
});

export type PolicyData = DataOf<typeof policy.fields>;
export type StaffPolicyData = DataOf<typeof staffPolicy.fields>;
