import type { Rule } from '#schema/rule.ts';

export const requirePracticeInformation: Rule = {
  id: 'notice/require-practice-information',
  summary: 'What an NHS contract wants on the website of a practice is missing.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
