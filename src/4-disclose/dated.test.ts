import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  AGREED,
  disclosed,
  type Files,
  policyVersion,
  practice,
  practiceWithBio,
  withApprovals,
} from '../../test/practice.ts';

const dated = async (files: Files) => (await disclosed(files)).ledger.dated;
const FILE = 'content/providers/amara-osei.md';
const WHO = { slug: 'amara-osei', file: FILE };
const WAIVER = 'waivers: [{rule: privacy/no-own-health, reason: Agreed, by: Dana Reyes, until: 2027-02-01}]';
const BIO = [
  'registrations: [{authority: Oregon Medical Board, number: MD1, until: 2026-11-01}, {authority: Other, number: "2"}]',
  'boardCertifications: [{board: American Board, in: Family Medicine, until: 2027-03-01}]',
  'reviewed: {on: 2026-01-15, by: Dana Reyes}',
  WAIVER,
].join('\n');

test('the ledger has the days of credentials, those that ended too, of the last reading and of waivers', async () => {
  expect(await dated(practiceWithBio(BIO))).toEqual([
    { kind: 'credential', ...WHO, what: 'Oregon Medical Board', day: '2026-11-01' },
    { kind: 'credential', ...WHO, what: 'American Board', day: '2027-03-01' },
    { kind: 'bio-read', ...WHO, day: '2026-01-15' },
    { kind: 'waiver', ...WHO, day: '2027-02-01' },
  ]);
  expect(await dated(practiceWithBio(`status: on-leave\n${BIO}`))).toHaveLength(4);
});

test('it has the day a photo was taken', async () => {
  const bytes = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#2f6f5e' } })
    .jpeg()
    .toBuffer();
  const files = practiceWithBio('photo: {src: a.jpg, alt: A portrait, taken: 2025-06-01}', '', {
    'content/providers/a.jpg': bytes,
  });
  expect(await dated(files)).toEqual([{ kind: 'photo-taken', ...WHO, day: '2025-06-01' }]);
});

test('a draft has only the ends of its exceptions, and someone who has left has none', async () => {
  expect((await dated(practiceWithBio(`status: draft\n${BIO}`))).map(({ kind }) => kind)).toEqual(['waiver']);
  expect(await dated(practiceWithBio(`status: left\n${BIO}`))).toEqual([]);
});

test('exceptions of other files count, but not those of a version that no longer applies', async () => {
  const waivers = [
    { rule: 'policy/no-placeholder', reason: 'Agreed', by: 'Dana Reyes', until: '2027-02-01' },
  ];
  const folder = 'content/policies/social-media';
  const files = practice({
    [`${folder}/2025-01-15.md`]: policyVersion('2025-01-15', 'Call us.\n', { waivers }),
    [`${folder}/2026-01-15.md`]: policyVersion('2026-01-15', 'Call us.\n', { version: 2, waivers }),
  });
  expect(await dated(await withApprovals(files))).toEqual([
    { kind: 'waiver', slug: 'social-media', file: `${folder}/2026-01-15.md`, day: '2027-02-01' },
  ]);
});

test('the ledger says who agreed and who approved, and on which days', async () => {
  const files = practiceWithBio(
    `personal:\n  why: {says: A kind nurse, consent: {on: ${AGREED}, by: Amara Osei, ref: C-1}}\n  pets: {says: Two dogs}\n`,
  );
  const ofItem = async (which: Files, at: number) => {
    const { ledger } = await disclosed(which);
    const { consented, approved, until } = ledger.people[0]?.entries[at] ?? {};
    return { consented, approved, until };
  };
  const yes = { on: AGREED, by: 'Amara Osei' };
  expect(await ofItem(await withApprovals(files), 1)).toEqual({
    consented: yes,
    approved: { on: AGREED, by: 'Dana Reyes' },
    until: '2028-05-04',
  });
  expect(await ofItem(files, 1)).toEqual({ consented: yes, approved: undefined, until: '2028-05-04' });
  expect(await ofItem(files, 0)).toEqual({ consented: undefined, approved: undefined, until: undefined });
});
