import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  AGREED,
  APPROVER,
  disclosed,
  disclosureYaml,
  practiceWithBio,
  recordsOf,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { disclose } from './disclose.ts';

const CONSENT = 'consent: 2026-05-04';
const SIGNED = 'consent: {on: 2026-05-04, by: Amara Osei}';
const FILE = 'content/providers/amara-osei.md';

test('an entry says what it is about, where it stands, who said yes and until when, and no word of it', async () => {
  const files = practiceWithBio(
    `approach: We decide together.
personal:
  motto: Slow and steady
  interests: {says: [Hiking, Chess], ${CONSENT}}
  pronouns: {says: she/her, ${SIGNED}}
`,
    '## Hello\n\nOne.\n\nTwo.\n',
  );
  const approved = await withApprovals(files);
  const { ledger } = await disclosed(approved);
  const [person] = ledger.people;
  expect(person).toMatchObject({ slug: 'amara-osei', file: FILE, name: 'Dr Amara Osei', status: 'active' });
  const yes = { on: AGREED, by: APPROVER };
  const own = { person: 'amara-osei', file: FILE, outcome: 'published', isSensitive: false };
  const onLine = (line: number, column: number) => ({ line, column });
  expect(
    person?.entries.map(({ at, approves, wording, ...entry }) => ({
      ...entry,
      at: onLine(at().line, at().column),
      key: approves?.key,
    })),
  ).toEqual([
    { ...own, subject: 'approach', label: 'Approach', approved: yes, at: onLine(7, 11), key: 'approach' },
    ...[22, 30].map((column, index) => ({
      ...own,
      subject: `personal.interests.${index}`,
      label: 'Interests',
      category: 'interests',
      consented: { on: AGREED },
      until: '2028-05-04',
      approved: yes,
      at: onLine(10, column),
      key: 'interests',
    })),
    {
      ...own,
      subject: 'personal.motto.0',
      label: 'Motto',
      category: 'motto',
      outcome: 'withheld',
      reason: 'no-consent',
      approved: yes,
      at: onLine(9, 10),
      key: 'motto',
    },
    {
      ...own,
      subject: 'personal.pronouns.0',
      label: 'Pronouns',
      category: 'pronouns',
      isSensitive: true,
      consented: { on: AGREED, by: 'Amara Osei' },
      approved: yes,
      at: onLine(11, 20),
      key: 'pronouns',
    },
    { ...own, subject: 'body.0', label: 'Text, part 1', approved: yes, at: onLine(13, 1), key: 'body' },
    { ...own, subject: 'body.1', label: 'Text, part 2', approved: yes, at: onLine(17, 1), key: 'body' },
  ]);
});

test('wording that staff may see is opened by who may, and of sensitive kinds not by a page', async () => {
  const { ledger } = await disclosed(
    practiceWithBio(
      `approach: We decide.\npersonal:\n  interests: {says: Hiking, ${CONSENT}}\n  pronouns: {says: she/her, ${SIGNED}}\n`,
    ),
  );
  const opened = (reader: 'approve' | 'show' | 'staff-page') =>
    ledger.people.flatMap(({ entries }) => entries.map(({ wording }) => wording.open(reader)));
  expect(opened('approve')).toEqual(['We decide.', 'Hiking', 'she/her']);
  expect(opened('show')).toEqual(['We decide.', 'Hiking', 'she/her']);
  expect(opened('staff-page')).toEqual(['We decide.', 'Hiking', undefined]);
});

test.each([
  ['active', 'held'],
  ['on-leave', 'held'],
  ['left', 'left'],
  ['draft', 'draft'],
])('a record with an error of somebody who is %s is %s', async (status, expected) => {
  const records = await recordsOf(practiceWithBio(`status: ${status}`));
  const { ledger } = disclose({ records, today: TODAY, held: new Set([FILE]), ended: new Set() });
  expect(ledger.people.map((one) => one.status)).toEqual([expected]);
  expect(
    disclose({ records, today: TODAY, held: new Set(), ended: new Set() }).ledger.people[0]?.status,
  ).toBe(status);
});

test('what approval covers is what waits for it, and signed items always do', async () => {
  const files = (approval: object) =>
    practiceWithBio(
      `approach: We decide together.\npersonal:\n  interests: {says: Hiking, ${CONSENT}}\n  pronouns: {says: she/her, ${SIGNED}}\n`,
      'One.\n',
      disclosureYaml({ approval }),
    );
  const waiting = async (approval: object) =>
    (await disclosed(files(approval))).ledger.people.flatMap(({ entries }) =>
      entries.filter(({ reason }) => reason === 'not-approved').map(({ subject }) => subject),
    );
  const [approach, interests, pronouns, body] = [
    'approach',
    'personal.interests.0',
    'personal.pronouns.0',
    'body.0',
  ];
  expect(await waiting({})).toEqual([approach, interests, pronouns, body]);
  expect(await waiting({ covers: ['personal'] })).toEqual([interests, pronouns]);
  expect(await waiting({ covers: ['text'] })).toEqual([approach, pronouns, body]);
  expect(await waiting({ covers: ['photo'] })).toEqual([pronouns]);
  expect(await waiting({ covers: [] })).toEqual([pronouns]);
  expect(await waiting({ required: false })).toEqual([pronouns]);
});

test('a photo and its description are decided each for itself, and no picture is shown without its description', async () => {
  const bytes = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#2f6f5e' } })
    .jpeg()
    .toBuffer();
  const files = practiceWithBio(`photo: {src: a.jpg, alt: A portrait, ${CONSENT}}`, '', {
    'content/providers/a.jpg': bytes,
  });
  const entriesOf = async (some: typeof files) =>
    (await disclosed(some)).ledger.people.flatMap(({ entries }) =>
      entries.map(({ subject, label, outcome, reason, at, approves }) =>
        [subject, label, outcome, reason, at().line, at().column, approves?.key].join(' '),
      ),
    );
  const approved = await withApprovals(files);
  expect(await entriesOf(approved)).toEqual([
    'photo.alt Description of the photo published  7 26 alt',
    'photo Photo published  7 8 photo',
  ]);
  const other = String(approved['_data/approvals.yaml']).replace('A portrait', 'Another portrait');
  expect(await entriesOf({ ...approved, '_data/approvals.yaml': other })).toEqual([
    'photo.alt Description of the photo withheld not-approved 7 26 alt',
    'photo Photo withheld not-approved 7 8 photo',
  ]);
  // An ended waiver of the description is one of the photo.
  const records = await recordsOf(approved);
  const ended = new Set([`${FILE}#photo.alt`]);
  const { ledger } = disclose({ records, today: TODAY, held: new Set(), ended });
  expect(ledger.people[0]?.entries.map(({ reason }) => reason)).toEqual(['waiver-ended', 'waiver-ended']);
});

test('wording in too much detail is shown where the practice just shares, and nowhere else', async () => {
  const outcome = async (stance: string) => {
    const files = practiceWithBio(
      `personal:\n  interests: {says: Runs 5 km, ${SIGNED}}\n`,
      '',
      disclosureYaml({ categories: { interests: stance } }),
    );
    const { ledger, findings } = await disclosed(await withApprovals(files));
    return [ledger.people[0]?.entries[0]?.reason, ...findings.map(({ rule }) => rule)];
  };
  expect(await outcome('share')).toEqual([undefined]);
  expect(await outcome('general')).toEqual(['unsafe-form', 'disclosure/require-safe-form']);
  expect(await outcome('signed')).toEqual(['unsafe-form', 'disclosure/require-safe-form']);
  expect(await outcome('never')).toEqual(['category-never', 'disclosure/no-never-category']);
});
