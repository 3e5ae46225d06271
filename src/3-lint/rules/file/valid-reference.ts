import type { Rule } from '#schema/rule.ts';

export const validReference: Rule = {
  id: 'file/valid-reference',
  summary: 'A file names a page, a picture or a record that is not there.',
  severity: 'error',
  canBeWaived: true,
};
