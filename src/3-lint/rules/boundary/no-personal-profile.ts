import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { undeclaredPages } from './social-links.ts';

const MESSAGE =
  'A link or a name here leads to a personal account on a social network. Patients would ask to connect there, and what stands there is not the practice’s to control. Remove it; a professional LinkedIn page may stand under “links” with kind linkedin.';

export const noPersonalProfile: LintRule = {
  id: 'boundary/no-personal-profile',
  summary: 'A link or a name leads to someone’s personal account on a social network.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: FOR_PATIENTS,
  check(context) {
    const isBio = context.record.kind === 'provider';
    for (const { page, at } of undeclaredPages(context)) {
      if (page === 'personal' || (page === 'profile' && isBio)) context.report({ message: MESSAGE, at });
    }
  },
};
