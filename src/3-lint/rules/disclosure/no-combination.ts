import type { Rule } from '#schema/rule.ts';

export const noCombination: Rule = {
  id: 'disclosure/no-combination',
  summary: 'Details that are harmless alone would together tell where to find someone.',
  severity: 'warning',
  canBeWaived: true,
};
