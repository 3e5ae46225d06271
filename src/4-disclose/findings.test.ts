import { expect, test } from 'vitest';
import { disclosed, PRACTICE_YAML, practiceWithBio, withApprovals } from '../../test/practice.ts';

const CONSENT = 'consent: 2026-05-04';
const rules = (result: { findings: readonly { rule: string }[] }) => result.findings.map(({ rule }) => rule);

test('credentials that have run out are left out with a warning, on the day after their last', async () => {
  const files = practiceWithBio(
    'registrations: [{authority: Board, number: MD1, until: 2026-11-21}, {authority: Board, number: MD2}]',
  );
  const now = await disclosed(files, '2026-11-21');
  const later = await disclosed(files, '2026-11-22');
  expect([
    now.site.providers[0]?.registrations.length,
    later.site.providers[0]?.registrations.length,
  ]).toEqual([2, 1]);
  expect(now.findings).toEqual([]);
  expect(later.findings).toMatchObject([
    { rule: 'claims/no-expired-credential', atMost: 'warning', line: 7 },
  ]);
});

test.each([
  ['waits for approval', CONSENT, undefined],
  ['has no consent', 'until: 2027-01-01', undefined],
  ['has a consent that ran out', 'consent: 2024-01-01', 'warning'],
  ['was withdrawn, as of a day', `${CONSENT}, withdrawn: 2026-11-20`, 'warning'],
])('in a public repository an item that %s may not stand', async (_, more, atMost) => {
  const files = practiceWithBio(`personal:\n  interests: {says: Hiking, ${more}}\n`, '', {
    '_data/practice.yaml': `${PRACTICE_YAML}repository: {visibility: public}\n`,
  });
  const found = (await disclosed(files)).findings.filter(
    ({ rule }) => rule === 'disclosure/no-public-source',
  );
  expect(found).toMatchObject([{ subject: 'personal.interests.0', line: 8 }]);
  expect(found[0]?.atMost).toBe(atMost);
});

test('limits are a note; what locates a person together is a warning', async () => {
  const files = await withApprovals(
    practiceWithBio(
      `personal:\n  interests: {says: [Hiking, Chess], ${CONSENT}}\n  livesIn: {says: Lives in the county, ${CONSENT}}\n  routine: {says: Likes early runs, ${CONSENT}}\n`,
    ),
  );
  expect(rules(await disclosed(files))).toEqual(['disclosure/no-excess', 'disclosure/no-combination']);
});

test('no finding repeats a wording or a date of the file', async () => {
  const files = practiceWithBio(
    'registrations: [{authority: Board, number: MD1, until: 2021-02-03}]\npersonal:\n  interests: {says: Zanzibar, consent: 2020-02-03}\n  pets: {says: Zanzibar, consent: 2026-05-04}\n  faith: Zanzibar\n  Zanzibar: Zanzibar\n',
    'Zanzibar.\n',
  );
  const { findings } = await disclosed(files);
  expect(findings.length).toBeGreaterThan(4);
  expect(findings.map(({ message }) => message).join('\n')).not.toMatch(/Zanzibar|2021|2020|2022/);
});
