import type { Rule } from '#schema/rule.ts';

export const requireLanguageAssistance: Rule = {
  id: 'notice/require-language-assistance',
  summary: 'The notice of language assistance is missing, or speaks fewer than 15 languages.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
};
