import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DownloadFile } from '#schema/source.ts';
import { pdf } from '../../test/pdf.ts';
import {
  disclosed,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  recordsOf,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { disclose } from './disclose.ts';
import { digestOfPolicy } from './policy.ts';

const FOLDER = 'content/policies/social-media';
const one = (body = 'Call {phone}.\n', more: object = {}): Files => ({
  [`${FOLDER}/2026-01-15.md`]: policyVersion('2026-01-15', body, more),
});
const two: Files = {
  [`${FOLDER}/2027-01-15.md`]: policyVersion('2027-01-15', 'Call {phone} now.\n', { version: 2 }),
};
const states = (result: Awaited<ReturnType<typeof disclosed>>) =>
  Object.fromEntries(
    result.ledger.policies[0]?.versions.map(({ effective, state }) => [effective, state]) ?? [],
  );
const shown = (result: Awaited<ReturnType<typeof disclosed>>) =>
  result.site.policies[0]?.versions.map(({ effective, state, lastDay, retainUntil }) => [
    effective,
    state,
    lastDay,
    retainUntil,
  ]) ?? [];

test.each([
  [
    '2026-01-14',
    [
      ['2027-01-15', 'upcoming'],
      ['2026-01-15', 'upcoming'],
    ],
  ],
  [
    '2026-01-15',
    [
      ['2027-01-15', 'upcoming'],
      ['2026-01-15', 'in-force'],
    ],
  ],
  [
    '2027-01-14',
    [
      ['2027-01-15', 'upcoming'],
      ['2026-01-15', 'in-force'],
    ],
  ],
  [
    '2027-01-15',
    [
      ['2027-01-15', 'in-force'],
      ['2026-01-15', 'superseded', '2027-01-14', '2033-01-14'],
    ],
  ],
])('on %s each version is what that day makes it', async (today, expected) => {
  const files = await withApprovals(practice({ ...one(), ...two }));
  // Approved long before, so that only the day differs.
  const early = {
    ...files,
    '_data/approvals.yaml': String(files['_data/approvals.yaml']).replaceAll(
      'on: 2026-05-04',
      'on: 2020-01-01',
    ),
  };
  expect(shown(await disclosed(early, today)).map((row) => row.filter((cell) => cell !== undefined))).toEqual(
    expected,
  );
});

test('a version nobody approved is nowhere, and searched for', async () => {
  const result = await disclosed(practice(one('A new sentence that nobody has approved yet.\n')));
  expect(result.site.policies).toEqual([]);
  expect(states(result)).toEqual({ '2026-01-15': 'not-approved' });
  expect(
    result.withheld.some((value) => value.foundIn('x A new sentence that nobody has approved yet. y')),
  ).toBe(true);
  expect(result.findings.map(({ rule }) => rule)).toEqual(['disclosure/require-approval']);
});

test.each([
  ['its body', { body: 'Call {phone} tomorrow.\n' }],
  ['its title', { more: { title: 'Other' } }],
  ['its summary', { more: { summary: 'Other.' } }],
])(
  'approved text with a change in %s is shown no more, and is an error',
  async (_, { body, more }: { body?: string; more?: object }) => {
    const approved = await withApprovals(practice(one()));
    const result = await disclosed({ ...approved, ...one(body, more) });
    expect(states(result)).toEqual({ '2026-01-15': 'changed' });
    expect(result.site.policies).toEqual([]);
    expect(result.findings).toMatchObject([
      { rule: 'policy/no-silent-change', file: `${FOLDER}/2026-01-15.md` },
    ]);
  },
);

test('line ends and trailing spaces change nothing', async () => {
  const approved = await withApprovals(practice(one('One.\n\nTwo.\n')));
  expect(states(await disclosed({ ...approved, ...one('One.  \r\n\r\n\r\nTwo.\r\n') }))).toEqual({
    '2026-01-15': 'in-force',
  });
});

test('waivers and keys no format knows are not in a version’s view', async () => {
  const records = await recordsOf(await withApprovals(practice(one())));
  const forged = {
    ...records,
    policies: records.policies.map((record) => ({
      ...record,
      data: {
        ...record.data,
        secret: 'Zanzibar',
        waivers: [{ rule: 'a/b', reason: 'Zanzibar', by: 'x', until: '2027-01-01' }],
      },
    })),
  };
  const { site } = disclose({ records: forged, today: TODAY, held: new Set(), ended: new Set() });
  expect(site.policies).toHaveLength(1);
  expect(JSON.stringify(site)).not.toContain('Zanzibar');
});

test('an approved version is shown even while its file is held; what nobody approved has no page', async () => {
  const held = new Set([`${FOLDER}/2026-01-15.md`]);
  const approved = disclose({
    records: await recordsOf(await withApprovals(practice(one()))),
    today: TODAY,
    held,
    ended: new Set(),
  });
  expect([approved.site.policies.length, approved.site.held]).toEqual([1, []]);
  const fresh = disclose({ records: await recordsOf(practice(one())), today: TODAY, held, ended: new Set() });
  expect([fresh.site.policies.length, fresh.site.held]).toEqual([0, []]);
});

test('a policy whose approved text was changed in several versions is held once', async () => {
  const approved = await withApprovals(practice({ ...one(), ...two }));
  const changed = {
    ...approved,
    ...one('Changed.\n'),
    [`${FOLDER}/2027-01-15.md`]: policyVersion('2027-01-15', 'Changed.\n'),
  };
  const held = new Set([`${FOLDER}/2026-01-15.md`, `${FOLDER}/2027-01-15.md`]);
  expect(
    disclose({ records: await recordsOf(changed), today: TODAY, held, ended: new Set() }).site.held,
  ).toHaveLength(1);
});

test('approvals may stand in any order, and one of today counts', async () => {
  const files = await withApprovals(practice({ ...one(), ...two }));
  const records = await recordsOf({
    ...files,
    '_data/approvals.yaml': String(files['_data/approvals.yaml']).replaceAll(
      'on: 2026-05-04',
      `on: ${TODAY}`,
    ),
  });
  const { policies } = records.approvals;
  const reversed = {
    ...records.approvals,
    policies: { 'social-media': [...(policies['social-media'] ?? [])].reverse() },
  };
  const decide = (today: string) =>
    shown(
      disclose({
        records: { ...records, approvals: reversed, policies: [...records.policies].reverse() },
        today,
        held: new Set(),
        ended: new Set(),
      }),
    ).map(([effective, state, lastDay]) => [effective, state, lastDay].join(' ').trim());
  expect(decide(TODAY)).toEqual(['2027-01-15 upcoming', '2026-01-15 in-force']);
  expect(decide('2027-01-15')).toEqual(['2027-01-15 in-force', '2026-01-15 superseded 2027-01-14']);
  expect(decide('2026-11-20')).toEqual([]);
});

test('a version that was replaced by one that can’t be shown ended the day before that', async () => {
  const third = {
    [`${FOLDER}/2026-06-15.md`]: policyVersion('2026-06-15', 'Call {phone} soon.\n', { version: 2 }),
  };
  const approved = await withApprovals(practice({ ...one(), ...third, ...two }));
  const changed = {
    ...approved,
    [`${FOLDER}/2026-06-15.md`]: policyVersion('2026-06-15', 'Never call.\n', { version: 2 }),
  };
  expect(shown(await disclosed(changed, '2027-02-01')).map((row) => row.slice(0, 3))).toEqual([
    ['2027-01-15', 'in-force', undefined],
    ['2026-01-15', 'superseded', '2026-06-14'],
  ]);
  expect((await disclosed(changed, '2027-02-01')).site.policies[0]?.isBeingUpdated).toBe(false);
});

test('each variable stands for what the practice has, and for nothing where it has none', async () => {
  const body = 'See {practice}, {phone}, {email}, {portal}, {follow}.\n';
  const values = async (settings: string) =>
    (await disclosed(practice({ ...one(body), '_data/practice.yaml': settings }))).ledger.policies[0]
      ?.versions[0]?.values;
  expect(await values(PRACTICE_YAML)).toStrictEqual({
    practice: 'Cedar Hill Family Medicine',
    phone: '+1 503-555-0100',
    follow: 'https://cedarhill.example/follow/',
  });
  expect(
    await values(
      `${PRACTICE_YAML}email: desk@cedarhill.example\nportal: {label: MyCedar, url: https://portal.cedarhill.example}\n`,
    ),
  ).toMatchObject({ email: 'desk@cedarhill.example', portal: 'https://portal.cedarhill.example' });
});

test('what an approval covers has the same digest for ever', async () => {
  const digest = async (more: object) =>
    (await disclosed(practice(one('Call us.\n', more)))).ledger.policies[0]?.versions[0]?.digest;
  // If this changes, nothing that practices have approved is approved any more.
  expect(await digest({})).toBe('sha256-9dc76b4931485e2c189806d6abc0bd931b6ddc7d124cba4e570dfe8e9b2bae3c');
  const attachment = 'files/a.pdf';
  const records = await recordsOf(
    practice({ ...one('Call us.\n', { attachment }), 'content/files/a.pdf': await pdf('One.') }),
  );
  const [record] = records.policies as [(typeof records.policies)[0]];
  // Of the file counts what its own bytes are, not what is made of them.
  const digestWith = (text: string) => {
    const file = records.files.get(attachment) as DownloadFile;
    const given = `sha256-${createHash('sha256').update(text).digest('hex')}`;
    return digestOfPolicy(record, { files: new Map([[attachment, { ...file, digest: given }]]) });
  };
  expect(digestWith('One.')).toBe('sha256-765938959eb8e3900bce69ea571e1c9b8e713e382e8f8ba95e292a4b43142bc0');
  expect(digestWith('Two.')).not.toBe(digestWith('One.'));
  // A file that is gone is not the file that was approved.
  expect(digestOfPolicy(record, { files: new Map() })).toBe(
    'sha256-e11df867b66a08896aa86266103f10c9bf412012a2aeb53172ecd49fbaf5f7f8',
  );
});

test('the approval of another policy, though of the same words and day, is none', async () => {
  const files = await withApprovals(practice(one()));
  const other = String(files['_data/approvals.yaml']).replace('social-media:', 'complaints:');
  expect(states(await disclosed({ ...files, '_data/approvals.yaml': other }))).toEqual({
    '2026-01-15': 'not-approved',
  });
});
