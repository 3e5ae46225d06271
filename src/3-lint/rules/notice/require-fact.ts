import type { Rule } from '#schema/rule.ts';

export const requireFact: Rule = {
  id: 'notice/require-fact',
  summary: 'Nobody has answered a question that decides which notices apply.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
