import type { Rule } from '#schema/rule.ts';

export const requireApproval: Rule = {
  id: 'disclosure/require-approval',
  summary: 'Nobody has approved this wording or picture yet, so it is withheld.',
  severity: 'warning',
  canBeWaived: true,
};
