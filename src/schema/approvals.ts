import { z } from 'zod';
import { contentType, type DataOf, field } from './field.ts';
import { day, group, language, list, slug, text } from './value.ts';

/** People can be taken off the site, so no address of theirs is promised to anyone. */
const permalink = text.regex(
  /^\/(?:[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*\/)?(?:social|policies\/(?:[a-z0-9-]+\/){1,2})$/,
  {
    error: 'must be an address of a policy or /social, written by doorplate approve',
  },
);

const digest = text.regex(/^sha256-[0-9a-f]{64}$/, {
  error: 'must be a digest written by doorplate approve',
});

/** The approval of one exact wording. */
const wording = group({
  says: text.describe('The wording.'),
  by: text.describe('Who approved it.'),
  on: day.describe('When.'),
});
/** The approval of one exact picture. */
const picture = group({
  digest: digest.describe('The picture’s digest.'),
  by: text.describe('Who approved it.'),
  on: day.describe('When.'),
});

const wordings = list(wording);

/** What of one person is approved: keys are categories and free-text fields, or a language with the same inside. */
const person = z.record(z.string(), z.union([wordings, list(picture), z.record(z.string(), wordings)]));

const version = group({
  effective: day.describe('The version.'),
  lang: language.optional().describe('The language of a translation.'),
  digest: digest.describe('Of title, summary, body and attachment.'),
  values: z.record(z.string(), z.string()).default({}).describe('What its variables stood for on the day.'),
  by: text.describe('Who approved it.'),
  on: day.describe('When.'),
});

const versions = z.record(slug, list(version)).default({});

export const approvals = contentType({
  kind: 'approvals',
  meaning: 'Everything that was approved and may be public now. Written by doorplate approve.',
  path: '_data/approvals.yaml',
  body: 'none',
  fields: {
    people: field({
      label: 'People',
      meaning: 'Approved wordings by person and field, and pictures by digest.',
      type: z.record(slug, person).default({}),
      disclosure: 'internal',
      example: { 'amara-osei': { interests: [{ says: 'Hiking', by: 'Dana Reyes', on: '2026-05-05' }] } },
    }),
    policies: field({
      label: 'Policies',
      meaning: 'Approved versions, with the values their variables had.',
      type: versions,
      disclosure: 'internal',
      example: {
        'social-media': [
          {
            effective: '2026-01-15',
            digest: `sha256-${'0'.repeat(64)}`,
            values: { phone: '+1 503-555-0100' },
            by: 'Dana Reyes',
            on: '2026-01-10',
          },
        ],
      },
    }),
    staffPolicies: field({
      label: 'Staff policies',
      meaning: 'The same for staff policies.',
      type: versions,
      disclosure: 'internal',
      example: {},
    }),
    permalinks: field({
      label: 'Permalinks',
      meaning: 'Addresses that must never break.',
      type: list(permalink).default([]),
      disclosure: 'internal',
      example: ['/policies/social-media/', '/social'],
    }),
  },
});

export type ApprovalsData = DataOf<typeof approvals.fields>;
export type PolicyApproval = z.output<typeof version>;
export type WordingApproval = z.output<typeof wording>;
export type PictureApproval = z.output<typeof picture>;

/**
 * The approval of a version of a policy, in a language if it is of a translation; whether it counts today is another
 * question. `listed` are those of policies or of staff policies.
 */
export function approvalOf(
  listed: ApprovalsData['policies'],
  policy: string,
  effective: string,
  lang?: string,
): PolicyApproval | undefined {
  // A policy may be called what every object has.
  const versions = Object.hasOwn(listed, policy) ? listed[policy] : undefined;
  return versions?.find((one) => one.effective === effective && one.lang === lang);
}
