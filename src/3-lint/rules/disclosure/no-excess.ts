import type { Rule } from '#schema/rule.ts';

export const noExcess: Rule = {
  id: 'disclosure/no-excess',
  summary: 'A bio tells more personal details than the practice’s limit.',
  severity: 'info',
  canBeWaived: true,
};
