import { expect, test } from 'vitest';
import {
  compiled,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practiceWithBio,
  withApprovals,
} from '../test/practice.ts';
import { dayIn } from './compile.ts';

const FILE = 'content/providers/amara-osei.md';
const SOCIAL: Files = {
  'content/policies/social-media/2026-01-15.md': policyVersion(
    '2026-01-15',
    '## A request {#friend-requests}\n\nCall {phone}.\n',
  ),
};
const shown = async (files: Files, options = {}) =>
  (await compiled(files, options)).built?.disclosed.site.providers.map(({ personal, body }) => [
    ...personal.flatMap(({ items }) => items),
    ...body,
  ]) ?? [];
const ofBio = ({ diagnostics }: Awaited<ReturnType<typeof compiled>>) =>
  diagnostics.filter(({ file }) => file === FILE).map(({ rule, severity }) => `${severity} ${rule}`);

test('a day is that of the practice’s time zone', () => {
  const now = new Date('2026-11-21T05:00:00Z');
  expect(
    ['America/Los_Angeles', 'Europe/London', 'Pacific/Auckland', 'UTC'].map((zone) => dayIn(zone, now)),
  ).toEqual(['2026-11-20', '2026-11-21', '2026-11-21', '2026-11-21']);
  expect(dayIn('America/Los_Angeles', new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31');
});

test('findings are settled by the practice’s own weights, profile and law', async () => {
  const { built } = await compiled(
    practiceWithBio('', '', {
      '_data/disclosure.yaml': 'profile: mental-health\n',
      '_data/rules.yaml': 'disclosure/no-excess: off\n',
      '_data/practice.yaml': `${PRACTICE_YAML}jurisdictions: [us-federal, us-or]\n`,
    }),
  );
  expect(built?.settings).toMatchObject({
    profile: 'mental-health',
    jurisdictions: ['us-federal', 'us-or'],
    weights: { 'disclosure/no-excess': 'off' },
  });
});

test('a consent that ends today holds until the practice’s own midnight', async () => {
  const files = await withApprovals(
    practiceWithBio(
      'personal:\n  interests: {says: Hiking, consent: 2026-05-04, until: 2026-11-21}\n',
      '',
      SOCIAL,
    ),
  );
  expect(await shown(files, { today: undefined, now: new Date('2026-11-22T07:59:00Z') })).toEqual([
    ['Hiking'],
  ]);
  expect(await shown(files, { today: undefined, now: new Date('2026-11-22T08:00:00Z') })).toEqual([[]]);
});

test('time alone makes no error, however much of it goes by', async () => {
  const files = await withApprovals(
    practiceWithBio(
      'registrations: [{authority: Board, number: MD1, until: 2027-12-31}]\nacceptingNewPatients: {value: true, asOf: 2026-10-01}\nreviewed: {on: 2026-05-04, by: Dana Reyes}\npersonal:\n  interests: {says: Hiking, consent: 2026-05-04}\n  pets: {says: Two rescue dogs, consent: 2026-05-04, withdrawn: 2027-02-01}\n',
      'I see whole families.\n',
      {
        ...SOCIAL,
        'content/announcements/a.md':
          '---\nsays: Closed for repairs.\nfrom: 2026-11-20\nuntil: 2026-11-30\n---\n',
      },
    ),
  );
  const bioErrors = async (today: string) =>
    (await compiled(files, { today })).diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, file }) => `${rule} ${file}`);
  const now = await bioErrors('2026-11-21');
  for (const today of ['2027-02-01', '2028-01-01', '2031-01-01', '2040-01-01'])
    expect(await bioErrors(today)).toEqual(now);
});

test('a record with an error shows nothing, the rest does', async () => {
  const files = await withApprovals(
    practiceWithBio('personal:\n  interests: {says: Hiking, consent: 2026-05-04}\n', 'One.\n', SOCIAL),
  );
  const broken = {
    ...files,
    [FILE]: String(files[FILE]).replace('personal:', 'personal:\n  faith: Zanzibar'),
  };
  const result = await compiled(broken);
  expect(ofBio(result)).toContain('error disclosure/no-never-category');
  expect(result.built?.disclosed.site.providers).toEqual([]);
  expect(result.built?.disclosed.site.held).toMatchObject([{ slug: 'amara-osei' }]);
  expect(result.built?.disclosed.site.policies).toHaveLength(1);
  expect(
    JSON.stringify([
      result.built?.composition.publicPages,
      result.built?.composition.files,
      result.diagnostics,
    ]),
  ).not.toContain('Zanzibar');
});

test('in a preview only what production approved is published', async () => {
  const files = await withApprovals(
    practiceWithBio('personal:\n  interests: {says: [Hiking, Chess], consent: 2026-05-04}\n', '', SOCIAL),
  );
  const none = { people: {}, policies: {}, staffPolicies: {}, permalinks: [] };
  expect(await shown(files)).toEqual([['Hiking', 'Chess']]);
  expect(
    await shown(files, {
      previewApprovals: {
        ...none,
        people: { 'amara-osei': { interests: [{ says: 'Chess', by: 'Dana Reyes', on: '2026-05-05' }] } },
      },
    }),
  ).toEqual([['Chess']]);
  expect(await shown(files, { previewApprovals: none })).toEqual([[]]);
});

test('an approval that is taken away, or words that are changed, are off with the next build', async () => {
  const files = await withApprovals(
    practiceWithBio('personal:\n  interests: {says: [Hiking, Chess], consent: 2026-05-04}\n', '', SOCIAL),
  );
  expect(
    await shown({
      ...files,
      '_data/approvals.yaml': String(files['_data/approvals.yaml']).replace('says: Hiking', 'says: Hikin'),
    }),
  ).toEqual([['Chess']]);
  expect(await shown({ ...files, [FILE]: String(files[FILE]).replace('Hiking', 'Long hikes') })).toEqual([
    ['Chess'],
  ]);
});

test('while a data file is broken nothing is built, and what is wrong is said', async () => {
  const { built, diagnostics } = await compiled({
    ...practiceWithBio(),
    '_data/disclosure.yaml': 'profil: general\n',
  });
  expect(built).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { rule: 'file/valid-fields', severity: 'error', file: '_data/disclosure.yaml', line: 1, column: 1 },
  ]);
});
