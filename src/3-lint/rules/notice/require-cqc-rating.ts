import type { Rule } from '#schema/rule.ts';

export const requireCqcRating: Rule = {
  id: 'notice/require-cqc-rating',
  summary: 'A place of a rated practice is shown without the rating of the Care Quality Commission.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
};
