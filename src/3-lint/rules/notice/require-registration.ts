import type { Rule } from '#schema/rule.ts';

export const requireRegistration: Rule = {
  id: 'notice/require-registration',
  summary: 'Nothing says where people can look up who is registered.',
  severity: 'info',
  canBeWaived: true,
  reads: 'any',
};
