import type { Rule } from '#schema/rule.ts';

export const validFields: Rule = {
  id: 'file/valid-fields',
  summary: 'A field is missing, unknown or holds a value of the wrong kind.',
  severity: 'error',
  canBeWaived: true,
};
