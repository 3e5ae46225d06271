import type { Rule } from '#schema/rule.ts';

export const requireRegistration: Rule = {
  id: 'notice/require-registration',
  summary: 'The registration of someone who is advertised is missing.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
