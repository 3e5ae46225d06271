import type { Rule } from '#schema/rule.ts';

export const noStaleNoticeData: Rule = {
  id: 'notice/no-stale-notice-data',
  summary: 'What Doorplate knows of a notice was not checked for more than 180 days.',
  severity: 'info',
  canBeWaived: true,
  reads: 'any',
};
