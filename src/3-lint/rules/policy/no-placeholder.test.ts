import { expect, test } from 'vitest';
import { POLICY, POLICY_PATH, situationOf } from '../../../cli/small-practice.ts';

const DIGEST = `sha256-${'0'.repeat(64)}`;
const APPROVED = (effective: string) => ({
  '_data/approvals.yaml': `policies:\n  social-media: [{effective: ${effective}, digest: ${DIGEST}, by: Dana Reyes, on: 2026-01-20}]\n`,
});
const LEFT = { [POLICY_PATH]: POLICY.replace('We will not', '[[Write here: who]] will not') };
const ANSWER = {
  'content/answers/one.md': '---\ntitle: One\nsituation: follow\nchannel: phone\n---\n[[Write here: what]]\n',
};

async function weights(changes: Readonly<Record<string, string>>) {
  const { diagnostics } = await situationOf(changes, '2026-02-10');
  return diagnostics
    .filter(({ rule }) => rule === 'policy/no-placeholder')
    .map(({ severity, waits }) => [severity, waits]);
}

test('where nobody can read it yet a place to fill in is a warning that waits', async () => {
  expect(await weights(LEFT)).toEqual([['warning', true]]);
  // The approval of another version is none of this one.
  expect(await weights({ ...LEFT, ...APPROVED('2025-01-15') })).toEqual([['warning', true]]);
});

test('where people read it, it is an error: in a version that was approved, and in an answer', async () => {
  expect(await weights({ ...LEFT, ...APPROVED('2026-01-15') })).toEqual([['error', undefined]]);
  expect(await weights(ANSWER)).toEqual([['error', undefined]]);
});
