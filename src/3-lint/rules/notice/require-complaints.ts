import type { Rule } from '#schema/rule.ts';

export const requireComplaints: Rule = {
  id: 'notice/require-complaints',
  summary: 'Nothing says how to complain, or whom else one can turn to.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
