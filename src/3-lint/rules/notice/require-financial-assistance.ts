import type { Rule } from '#schema/rule.ts';

export const requireFinancialAssistance: Rule = {
  id: 'notice/require-financial-assistance',
  summary: 'The financial assistance policy of a hospital’s clinic is missing.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
