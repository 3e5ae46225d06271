import type { Rule } from '#schema/rule.ts';

export const requireOpenPayments: Rule = {
  id: 'notice/require-open-payments',
  summary: 'The Open Payments notice (California) is missing, or lacks its link.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
};
