import type { Rule } from '#schema/rule.ts';

export const noSilentChange: Rule = {
  id: 'policy/no-silent-change',
  summary:
    'The text of an approved policy changed, or its file is gone, without a correction or a new version.',
  severity: 'error',
  canBeWaived: true,
};
