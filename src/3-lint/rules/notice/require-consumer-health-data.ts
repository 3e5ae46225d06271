import type { Rule } from '#schema/rule.ts';

export const requireConsumerHealthData: Rule = {
  id: 'notice/require-consumer-health-data',
  summary: 'The policy on consumer health data (Washington) is missing.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
