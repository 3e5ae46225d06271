import { expect, test } from 'vitest';
import {
  approvalsYaml,
  disclosed,
  disclosureYaml,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  withApprovals,
} from '../../test/practice.ts';

const FOLDER = 'content/policies/social-media';
const one = (body = 'Call {phone}.\n', more: object = {}): Files => ({
  [`${FOLDER}/2026-01-15.md`]: policyVersion('2026-01-15', body, more),
});
const states = (result: Awaited<ReturnType<typeof disclosed>>) =>
  Object.fromEntries(
    result.ledger.policies[0]?.versions.map(({ effective, state }) => [effective, state]) ?? [],
  );
test('a correction is approved beside the old approval or in its place', async () => {
  const approved = await withApprovals(practice(one()));
  const corrected = practice(
    one('Call {phone}, please.\n', { corrections: [{ on: '2026-02-02', what: 'A missing word.' }] }),
  );
  const again = await withApprovals(corrected);
  expect(states(await disclosed(again))).toEqual({ '2026-01-15': 'in-force' });
  const version = (files: Files) =>
    /social-media:\n((?: {4}.*\n)+)/.exec(String(files['_data/approvals.yaml']))?.[1] ?? '';
  const both = `policies:\n  social-media:\n${version(approved)}${version(again)}`;
  expect(states(await disclosed({ ...corrected, '_data/approvals.yaml': both }))).toEqual({
    '2026-01-15': 'in-force',
  });
});

test('the values of an approved version stay what they were on the day', async () => {
  const approved = await withApprovals(practice(one()));
  const moved = { ...approved, '_data/practice.yaml': PRACTICE_YAML.replace('0100', '0199') };
  const result = await disclosed(moved);
  expect(result.site.policies[0]?.versions[0]?.body).toEqual(['Call +1 503-555-0100.']);
  expect(result.ledger.policies[0]?.versions[0]?.values).toEqual({ phone: '+1 503-555-0199' });
});

test('a value can’t bring in another variable', async () => {
  const files = await withApprovals(practice(one('Write to {practice} or {phone}.\n')));
  const forged = {
    ...files,
    '_data/approvals.yaml': String(files['_data/approvals.yaml']).replace(
      'Cedar Hill Family Medicine',
      '"{phone}"',
    ),
  };
  expect((await disclosed(forged)).site.policies[0]?.versions[0]?.body).toEqual([
    'Write to {phone} or +1 503-555-0100.',
  ]);
});

test('braces that are no variable stay as they are', async () => {
  const files = await withApprovals(practice(one('Say {constructor} and {toString} and {{ phone }}.\n')));
  expect((await disclosed(files)).site.policies[0]?.versions[0]?.body).toEqual([
    'Say {constructor} and {toString} and {{ phone }}.',
  ]);
});

test('approvals of tomorrow, of someone who may not, or of a translation do not count', async () => {
  const files = await withApprovals(practice(one()));
  const yaml = String(files['_data/approvals.yaml']);
  expect(
    states(
      await disclosed({
        ...files,
        '_data/approvals.yaml': yaml.replaceAll('on: 2026-05-04', 'on: 2026-11-22'),
      }),
    ),
  ).toEqual({ '2026-01-15': 'not-approved' });
  expect(
    states(await disclosed({ ...files, ...disclosureYaml({ approval: { approvers: ['Kim Lee'] } }) })),
  ).toEqual({ '2026-01-15': 'not-approved' });
  expect(
    states(
      await disclosed({
        ...files,
        '_data/approvals.yaml': yaml.replace(
          '- effective: 2026-01-15',
          '- effective: 2026-01-15\n      lang: es',
        ),
      }),
    ),
  ).toEqual({ '2026-01-15': 'not-approved' });
});

test('staff policies are decided alike and are not among the public ones', async () => {
  const files = await withApprovals(
    practice({
      'content/staff-policies/staff-social/2026-01-15.md': policyVersion('2026-01-15', 'Inside only.\n', {
        kind: 'staff-social-media',
      }),
    }),
  );
  const { site } = await disclosed(files);
  expect(site.policies).toEqual([]);
  expect(site.staffPolicies.map(({ policy }) => policy)).toEqual(['staff-social']);
  // An approval among the public ones is none for staff.
  expect(
    (
      await disclosed({
        ...files,
        '_data/approvals.yaml': String(files['_data/approvals.yaml'])
          .replace('policies: {}\n', '')
          .replace('staffPolicies:', 'policies:'),
      })
    ).site.staffPolicies,
  ).toEqual([]);
});

test('an approval of a policy by a key of the language does no harm', async () => {
  expect(
    (await disclosed(practice({ ...one(), ...approvalsYaml({ policies: { constructor: [] } }) }))).site
      .policies,
  ).toEqual([]);
});

test('lines in other languages are approved with the text, and their numbers are frozen with it', async () => {
  const says = 'Llame al {phone}.';
  const files = practice(one('Call us.\n', { lines: [{ lang: 'es', says }] }));
  const unapproved = await disclosed(files);
  expect(unapproved.withheld.some((one) => one.foundIn(`Lea: ${says}`))).toBe(true);
  const approved = await withApprovals(files);
  const moved = { ...approved, '_data/practice.yaml': PRACTICE_YAML.replace('0100', '0199') };
  expect((await disclosed(moved)).site.policies[0]?.versions[0]?.lines).toEqual([
    { lang: 'es', says: 'Llame al +1 503-555-0100.' },
  ]);
  const changed = { ...approved, ...one('Call us.\n', { lines: [{ lang: 'es', says: 'Venga.' }] }) };
  expect(states(await disclosed(changed))).toEqual({ '2026-01-15': 'changed' });
});

test('a policy without such lines has the digest it had before there were any', async () => {
  const { ledger } = await disclosed(await withApprovals(practice(one())));
  expect(ledger.policies[0]?.versions[0]?.digest).toBe(
    'sha256-47e9323fb3e2f97115ffe406e19ea9748cb57ff25271de7264d51cbe85e95fc9',
  );
});
