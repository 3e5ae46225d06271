import type { Rule } from '#schema/rule.ts';

export const requirePrivacyNotice: Rule = {
  id: 'notice/require-privacy-notice',
  summary: 'The privacy notice that the law of the place asks for is missing or not whole.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
