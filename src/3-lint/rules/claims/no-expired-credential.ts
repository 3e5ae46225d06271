import type { Rule } from '#schema/rule.ts';

export const noExpiredCredential: Rule = {
  id: 'claims/no-expired-credential',
  summary: 'A licence or a certification has run out, so it is not shown.',
  severity: 'warning',
  canBeWaived: true,
};
