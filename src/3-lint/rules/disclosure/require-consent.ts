import type { Rule } from '#schema/rule.ts';

export const requireConsent: Rule = {
  id: 'disclosure/require-consent',
  summary: 'A personal detail or a photo has no consent that holds today, so it is withheld.',
  severity: 'warning',
  canBeWaived: true,
};
