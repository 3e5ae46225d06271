import type { Rule } from '#schema/rule.ts';

export const requireBalanceBilling: Rule = {
  id: 'notice/require-balance-billing',
  summary: 'The notice of protection against surprise bills is missing or not whole.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
