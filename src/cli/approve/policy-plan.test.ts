import { expect, test } from 'vitest';
import { type Files, POLICY, POLICY_PATH, situationOf } from '../small-practice.ts';
import { permalinksOf, planPolicies } from './policy-plan.ts';

const plansOf = async (changes: Files, today = '2026-02-10') => {
  const { situation, diagnostics } = await situationOf(changes, today);
  return planPolicies(situation, diagnostics, []);
};
const approvedAs = (digest: string) => ({
  '_data/approvals.yaml': `policies:\n  social-media: [{effective: 2026-01-15, digest: ${digest}, by: Dana Reyes, on: 2026-01-20}]\n`,
});
const OTHER = `sha256-${'0'.repeat(64)}`;
const corrected = (on: string) => ({
  [POLICY_PATH]: POLICY.replace('owner:', `corrections: [{ on: ${on}, what: A slip. }]\nowner:`),
});

test('a version nobody approved can be, with what its variables stand for and its permanent addresses', async () => {
  const [plan] = await plansOf({});
  expect(plan?.refusal).toBeUndefined();
  expect(plan?.version.values).toEqual({ phone: '+1 503-555-0100' });
  expect(plan && permalinksOf(plan)).toEqual([
    '/policies/social-media/',
    '/policies/social-media/2026-01-15/',
    '/social',
  ]);
});

test('an approved version is not asked again', async () => {
  const [plan] = await plansOf({});
  expect(await plansOf(approvedAs(plan?.version.digest ?? ''))).toEqual([]);
});

test('changed text needs a correction of the day of the approval or later, and not of the future', async () => {
  const refusalWith = async (changes: Files) =>
    (await plansOf({ ...approvedAs(OTHER), ...changes })).map(({ refusal }) => refusal);
  expect(await refusalWith({})).toEqual(['no-correction']);
  expect(await refusalWith(corrected('2026-01-19'))).toEqual(['no-correction']);
  expect(await refusalWith(corrected('2026-01-20'))).toEqual([undefined]);
  expect(await refusalWith(corrected('2026-02-02'))).toEqual([undefined]);
  expect(await refusalWith(corrected('2026-02-11'))).toEqual(['no-correction']);
});

test('a version whose file has errors is refused', async () => {
  const [plan] = await plansOf({
    [POLICY_PATH]: POLICY.replace('effective: 2026-01-15', 'effective: 2026-01-16'),
  });
  expect(plan?.refusal).toBe('error');
});

test('an approved version that stands under another name keeps its approval, and can’t have a second', async () => {
  const [plan] = await plansOf({});
  const moved = { [POLICY_PATH]: undefined, 'content/policies/friends/2026-01-15.md': POLICY };
  const plans = await plansOf({ ...approvedAs(plan?.version.digest ?? ''), ...moved });
  expect(plans.map(({ policy, refusal }) => [policy, refusal])).toEqual([['friends', 'moved']]);
});

test('a policy for staff has no public address', async () => {
  const path = 'content/staff-policies/conduct/2026-01-15.md';
  const plans = await plansOf({ [path]: POLICY.replace('kind: social-media', 'kind: staff-social-media') });
  const plan = plans.find(({ audience }) => audience === 'staff');
  expect(plan && permalinksOf(plan)).toEqual([]);
});
