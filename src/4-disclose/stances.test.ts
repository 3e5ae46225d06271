import { expect, test } from 'vitest';
import { CATEGORIES, PROFILES, stanceOn } from '#schema/categories.ts';
import { disclosed, disclosureYaml, practiceWithBio, recordsOf, TODAY } from '../../test/practice.ts';
import { disclose } from './disclose.ts';

const CONSENT = 'consent: 2026-05-04';
const SIGNED = 'consent: {on: 2026-05-04, by: Amara Osei}';
const reasons = (result: Awaited<ReturnType<typeof disclosed>>) =>
  Object.fromEntries(
    result.ledger.people.flatMap(({ entries }) =>
      entries.map(({ subject, reason }) => [subject, reason ?? 'published']),
    ),
  );
const everyStance = PROFILES.flatMap((profile) =>
  CATEGORIES.map((category) => [profile, category.id, stanceOn(category, profile, {})] as const),
);

test.each(PROFILES)(
  'in a practice that starts from %s each category needs what its stance says',
  async (profile) => {
    const personal = everyStance
      .filter(([of]) => of === profile)
      .map(([, id]) => `  ${id}: {says: quiet words, ${SIGNED}}\n`)
      .join('');
    const files = practiceWithBio(`personal:\n${personal}`, '', {
      ...disclosureYaml({ profile, approval: { required: false } }),
    });
    const bare = reasons(await disclosed(files));
    const unsigned = reasons(
      await disclosed(
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            typeof text === 'string' ? text.replaceAll(SIGNED, CONSENT) : text,
          ]),
        ),
      ),
    );
    for (const [, id, stance] of everyStance.filter(([of]) => of === profile)) {
      const subject = `personal.${id}.0`;
      expect([id, bare[subject]]).toEqual([
        id,
        { share: 'published', general: 'published', signed: 'not-approved', never: 'category-never' }[stance],
      ]);
      expect([id, unsigned[subject]]).toEqual([
        id,
        { share: 'published', general: 'published', signed: 'no-consent', never: 'category-never' }[stance],
      ]);
    }
  },
);

test.each([
  [
    'mental-health',
    {
      interests: 'general',
      milestones: 'share',
      pets: 'general',
      family: 'signed',
      children: 'never',
      livesIn: 'never',
      partner: 'never',
      ownHealth: 'never',
      why: 'signed',
    },
  ],
  [
    'pediatric',
    { interests: 'share', children: 'signed', family: 'signed', relatives: 'general', partner: 'signed' },
  ],
  ['small-community', { livesIn: 'signed', routine: 'signed', origin: 'signed', children: 'general' }],
  ['dental', { interests: 'share', pets: 'general', partner: 'signed', faith: 'never' }],
] as const)('the profile %s has the stances of the design', (profile, stances) => {
  for (const [id, stance] of Object.entries(stances)) {
    expect([
      id,
      stanceOn(CATEGORIES.find((one) => one.id === id) as (typeof CATEGORIES)[number], profile, {}),
    ]).toEqual([id, stance]);
  }
});

test('no choice of the practice loosens a locked category', async () => {
  const records = await recordsOf(practiceWithBio(`personal:\n  homeAddress: {says: nearby, ${SIGNED}}\n`));
  const loosened = {
    ...records,
    disclosure: {
      ...records.disclosure,
      categories: { homeAddress: 'share', personalPhone: 'share' } as const,
      approval: { ...records.disclosure.approval, required: false },
    },
  };
  const result = disclose({ records: loosened, today: TODAY, held: new Set(), ended: new Set() });
  expect(reasons(result)['personal.homeAddress.0']).toBe('category-never');
  expect(
    result.site.stances.filter(({ category }) => category.locked).every(({ stance }) => stance === 'never'),
  ).toBe(true);
});

test('a key that is no category is an error, and so is one that the language itself knows', async () => {
  const files = practiceWithBio(
    'personal:\n  intrests: Hiking\n  constructor: Hiking\n',
    '',
    disclosureYaml({ approval: { required: false } }),
  );
  const result = await disclosed(files);
  expect(result.findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['disclosure/no-unknown-category', 8, 3],
    ['disclosure/no-unknown-category', 9, 3],
  ]);
  expect(result.findings[0]?.message).toContain('“interests”');
  expect(result.site.providers[0]?.personal).toEqual([]);
});
