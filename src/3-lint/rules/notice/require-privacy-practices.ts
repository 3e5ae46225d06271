import type { Rule } from '#schema/rule.ts';

export const requirePrivacyPractices: Rule = {
  id: 'notice/require-privacy-practices',
  summary: 'The Notice of Privacy Practices (HIPAA) is missing, or older than what it has to say.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
};
