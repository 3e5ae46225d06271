import type { Rule } from '#schema/rule.ts';

export const requireGoodFaithEstimate: Rule = {
  id: 'notice/require-good-faith-estimate',
  summary: 'The notice of the right to a good-faith estimate is missing or not whole.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
