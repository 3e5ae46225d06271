import { expect, test } from 'vitest';
import {
  approvalsYaml,
  bio,
  disclosed,
  type Files,
  policyVersion,
  practice,
  practiceWithBio,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { dueItems } from './due.ts';

const due = async (files: Files, today = TODAY, days = 365) => {
  const { site, ledger } = await disclosed(files, today);
  return dueItems(site, ledger, days);
};
const PETS = 'personal:\n  pets: {says: [Two rescue dogs, A cat], consent: 2026-05-04}\n';

test('a consent falls due on its last day, once for all its items, and only as near as asked', async () => {
  const files = await withApprovals(practiceWithBio(PETS));
  expect(await due(files, '2028-01-01')).toEqual([
    {
      kind: 'consent',
      day: '2028-05-04',
      on: 'May 4, 2028',
      who: 'Dr Amara Osei',
      slug: 'amara-osei',
      label: 'Pets',
      isOver: false,
      says: 'What Dr Amara Osei shares under “Pets” goes off after May 4, 2028: renew the consent, or let it go.',
    },
  ]);
  expect(await due(files, '2028-01-01', 124)).toHaveLength(1);
  expect(await due(files, '2028-01-01', 123)).toEqual([]);
});

test('on its last day a consent still holds; the day after it is over and stays on the list', async () => {
  const files = await withApprovals(practiceWithBio(PETS));
  expect(await due(files, '2028-05-04', 0)).toMatchObject([{ isOver: false }]);
  expect(await due(files, '2028-05-05', 0)).toMatchObject([
    { isOver: true, says: expect.stringContaining('went off after May 4, 2028') },
  ]);
});

test('what isn’t public for another reason has no day', async () => {
  expect(await due(practiceWithBio(PETS), '2028-05-01')).toEqual([]);
  expect(await due(await withApprovals(practiceWithBio(`status: left\n${PETS}`)), '2028-05-01')).toEqual([]);
  expect(await due(practice(), '2028-05-01')).toEqual([]);
});

test('of a sensitive category it says only that there is a personal item', async () => {
  const personal =
    'personal:\n  partner: {says: My partner and I cook, consent: {on: 2026-05-04, by: Amara Osei}}\n  military: {says: Army veteran, consent: {on: 2026-05-04, by: Amara Osei}}\n';
  const files = await withApprovals(practiceWithBio(personal));
  for (const today of ['2028-05-01', '2028-06-01']) {
    const items = await due(files, today);
    expect(items).toMatchObject([{ kind: 'private', label: 'A personal item' }]);
    expect(JSON.stringify(items)).not.toMatch(/partner|military|veteran/i);
  }
});

test('credentials, the last reading, the age of a photo and “taking new patients” fall due', async () => {
  const files = practiceWithBio(
    [
      'registrations: [{authority: Oregon Medical Board, number: MD1, until: 2026-11-01}]',
      'boardCertifications: [{board: American Board of Family Medicine, in: Family Medicine, until: 2027-03-01}]',
      'acceptingNewPatients: {value: true, asOf: 2026-08-31}',
      'reviewed: {on: 2026-01-15, by: Dana Reyes}',
    ].join('\n'),
  );
  expect((await due(files)).map(({ kind, day, isOver, label }) => [kind, day, isOver, label])).toEqual([
    ['credential', '2026-11-01', true, 'Oregon Medical Board'],
    ['bio-read', '2027-01-15', false, 'Page to be read through'],
    ['new-patients', '2027-02-28', false, 'Taking new patients'],
    ['credential', '2027-03-01', false, 'American Board of Family Medicine'],
  ]);
  const gone = {
    ...files,
    'content/providers/amara-osei.md': bio('status: draft\nreviewed: {on: 2020-01-15, by: D}'),
  };
  expect(await due(gone)).toEqual([]);
});

test('a policy is read again by its day, unless a newer version is approved already', async () => {
  const first = policyVersion('2026-01-15', 'Call {phone}.\n', { nextReview: '2027-01-15' });
  const next = policyVersion('2027-01-10', 'Call us.\n', { version: 2, nextReview: '2028-01-10' });
  const folder = 'content/policies/social-media';
  const one = await withApprovals(practice({ [`${folder}/2026-01-15.md`]: first }));
  expect(await due(one)).toMatchObject([{ kind: 'policy', slug: 'social-media', day: '2027-01-15' }]);
  const both = practice({ [`${folder}/2026-01-15.md`]: first, [`${folder}/2027-01-10.md`]: next });
  expect(await due(await withApprovals(both))).toEqual([]);
});

test('an exception falls due without saying from which rule', async () => {
  const waiver = (day: string) =>
    `waivers: [{rule: privacy/no-own-health, reason: Agreed, by: Dana Reyes, until: ${day}}]`;
  const files = practice({
    'content/providers/amara-osei.md': bio(waiver('2027-02-01')),
    'content/pages/about.md': `---\ntitle: About\n${waiver('2026-03-01')}\n---\n`,
  });
  const items = await due(files);
  expect(items.map(({ who, isOver }) => [who, isOver])).toEqual([
    ['content/pages/about.md', true],
    ['Dr Amara Osei', false],
  ]);
  expect(JSON.stringify(items)).not.toMatch(/health|Agreed|Dana/);
});

test('a person of whom nothing ends has nothing due', async () => {
  expect(await due({ ...practice(), ...approvalsYaml({}) })).toEqual([]);
});
