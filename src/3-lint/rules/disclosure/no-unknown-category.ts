import type { Rule } from '#schema/rule.ts';

export const noUnknownCategory: Rule = {
  id: 'disclosure/no-unknown-category',
  summary: 'A personal detail stands under a key that is no category.',
  severity: 'error',
  canBeWaived: true,
};
