import type { Rule } from '#schema/rule.ts';

export const validFrontMatter: Rule = {
  id: 'file/valid-front-matter',
  summary: 'The front matter can’t be read as plain YAML between two lines of three hyphens.',
  severity: 'error',
  canBeWaived: true,
};
