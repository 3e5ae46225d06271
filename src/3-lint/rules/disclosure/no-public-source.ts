import type { Rule } from '#schema/rule.ts';

export const noPublicSource: Rule = {
  id: 'disclosure/no-public-source',
  summary: 'Something that is withheld stands in a repository that anyone can read.',
  severity: 'error',
  canBeWaived: true,
};
