import type { Rule } from '#schema/rule.ts';

export const validEncoding: Rule = {
  id: 'file/valid-encoding',
  summary: 'A file is not plain UTF-8 text, or holds characters that nobody can see.',
  severity: 'error',
  canBeWaived: true,
};
