import type { Rule } from '#schema/rule.ts';

export const noNeverCategory: Rule = {
  id: 'disclosure/no-never-category',
  summary: 'A personal detail stands in a category that the practice never shares.',
  severity: 'error',
  canBeWaived: false,
};
