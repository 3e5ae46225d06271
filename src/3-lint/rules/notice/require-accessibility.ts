import type { Rule } from '#schema/rule.ts';

export const requireAccessibility: Rule = {
  id: 'notice/require-accessibility',
  summary: 'There is no accessibility statement.',
  severity: 'info',
  elsewhere: [
    {
      jurisdiction: 'gb-eng',
      severity: 'warning',
      because: 'There the statement itself is a duty of bodies with public money.',
    },
  ],
  canBeWaived: true,
  reads: 'any',
};
