import type { Rule } from '#schema/rule.ts';

export const valid: Rule = {
  id: 'waiver/valid',
  summary: 'A waiver names no known rule, covers nothing, or has ended.',
  severity: 'error',
  canBeWaived: true,
};
