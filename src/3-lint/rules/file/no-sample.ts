import type { Rule } from '#schema/rule.ts';

export const noSample: Rule = {
  id: 'file/no-sample',
  summary: 'The site has an address of its own, and something of the sample is left.',
  severity: 'error',
  canBeWaived: true,
};
