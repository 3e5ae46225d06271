import { z } from 'zod';
import { PROFILES, STANCES } from './categories.ts';
import { contentType, type DataOf, field } from './field.ts';
import { group, list, oneOf, text, yesNo } from './value.ts';

/** British spellings of profiles, as people write them. */
const SPELLINGS: Readonly<Record<string, string>> = { paediatric: 'pediatric' };

const profile = z.preprocess(
  (value) => (typeof value === 'string' && Object.hasOwn(SPELLINGS, value) ? SPELLINGS[value] : value),
  oneOf(PROFILES),
);

/** What approval covers: personal items, free text, photos. */
export const COVERS = ['personal', 'text', 'photo'] as const;

/** A length of time in whole months or years, as ISO 8601 writes it: P24M, P2Y. */
const term = text.regex(/^P(?!$)(?:\d{1,2}Y)?(?:\d{1,3}M)?$/, {
  error: 'must be a length of time such as P24M (24 months) or P2Y (two years)',
});

const consentTerm = group({
  term: term.default('P24M').describe('How long a consent holds: P24M is 24 months.'),
});
const approval = group({
  required: yesNo.default(true).describe('Whether shared details need approval. Signed ones always do.'),
  covers: list(oneOf(COVERS))
    .default([...COVERS])
    .describe('What approval covers.'),
  approvers: list(text).default([]).describe('Who may approve; empty: anyone.'),
  ownWording: yesNo.default(false).describe('Whether people may approve their own wording.'),
  logins: z
    .record(text, text, { error: 'must be pairs such as {dreyes: Dana Reyes}' })
    .default({})
    .describe('Who is behind a login at the git host.'),
});
const limits = group({
  items: z
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must not be negative' })
    .default(3)
    .describe('Personal items in a bio before a note is given.'),
  words: z
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must not be negative' })
    .default(80)
    .describe('Words in them before a note is given.'),
});

export const disclosure = contentType({
  kind: 'disclosure',
  meaning: 'What the practice shares, and who decides.',
  path: '_data/disclosure.yaml',
  body: 'none',
  fields: {
    profile: field({
      label: 'Profile',
      meaning: 'The stances to start from, and how much some rules weigh.',
      type: profile.default('general'),
      disclosure: 'internal',
      example: 'general',
    }),
    consent: field({
      label: 'Consent',
      meaning: 'How long it holds.',
      type: consentTerm.default({ term: 'P24M' }),
      disclosure: 'internal',
      example: { term: 'P24M' },
    }),
    approval: field({
      label: 'Approval',
      meaning: 'What needs it, and who gives it.',
      type: approval.prefault({}),
      disclosure: 'internal',
      example: {
        required: true,
        covers: ['personal', 'text', 'photo'],
        approvers: ['Dana Reyes'],
        ownWording: false,
        logins: { dreyes: 'Dana Reyes' },
      },
    }),
    limits: field({
      label: 'Limits',
      meaning: 'More is a note, not an error: a bio, not a life story.',
      type: limits.prefault({}),
      disclosure: 'internal',
      example: { items: 3, words: 80 },
    }),
    categories: field({
      label: 'Categories',
      meaning: 'Stances that differ from the profile’s: share, general, signed or never.',
      // Keys are checked against the list of categories by 2-parse, with a suggestion.
      type: z
        .record(z.string(), oneOf(STANCES), { error: 'must be pairs such as {volunteering: share}' })
        .default({}),
      disclosure: 'internal',
      example: { volunteering: 'share' },
    }),
    allow: field({
      label: 'Allowed names',
      meaning: 'Proper nouns that general terms may use.',
      type: list(text).default([]),
      disclosure: 'internal',
      example: ['Labrador', 'Twi'],
    }),
  },
});

export type DisclosureData = DataOf<typeof disclosure.fields>;
