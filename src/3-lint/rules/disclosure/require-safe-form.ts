import type { Rule } from '#schema/rule.ts';

export const requireSafeForm: Rule = {
  id: 'disclosure/require-safe-form',
  summary: 'A personal detail that may only be shared in general terms says too much.',
  severity: 'error',
  canBeWaived: true,
};
