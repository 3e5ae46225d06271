import type { Rule } from '#schema/rule.ts';

export const validLook: Rule = {
  id: 'file/valid-look',
  summary: 'The practice’s own style sheet or one of its own layouts can’t be used.',
  severity: 'error',
  canBeWaived: false,
};
