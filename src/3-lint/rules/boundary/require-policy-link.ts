import type { LintRule } from '#schema/rule.ts';

const MESSAGE =
  'The practice has no social media policy, so this bio has nothing to link to when a patient asks to connect. To write one: npx doorplate new policy social-media';

export const requirePolicyLink: LintRule = {
  id: 'boundary/require-policy-link',
  summary: 'A bio can’t link to the social media policy, because the practice has none.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['provider'],
  check({ record, subject, report }) {
    const { policies, broken } = subject.records;
    const isShown =
      record.kind === 'provider' && (record.data.status === 'active' || record.data.status === 'on-leave');
    const isWritten = policies.some(({ data }) => data.kind.startsWith('social-media'));
    // A policy that can't be read is reported where it stands; it may be the one.
    const mayBeBroken = broken.some(({ kind }) => kind === 'policy');
    if (isShown && !isWritten && !mayBeBroken) report({ message: MESSAGE, at: 'record' });
  },
};
