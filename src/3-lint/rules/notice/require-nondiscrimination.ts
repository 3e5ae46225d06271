import type { Rule } from '#schema/rule.ts';

export const requireNondiscrimination: Rule = {
  id: 'notice/require-nondiscrimination',
  summary: 'The notice of nondiscrimination (Section 1557) is missing or not whole.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
};
