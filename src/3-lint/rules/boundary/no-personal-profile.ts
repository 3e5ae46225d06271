import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { undeclaredPages } from './social-links.ts';

const MESSAGE =
  'A link or a name here leads to a personal account on a social network. Patients would ask to connect there, and what stands there is not the practice’s to control. Remove it; a professional LinkedIn page may stand under “links” with kind linkedin.';

const HIDDEN =
  'A short address or a list of links here hides where it leads: to someone’s own accounts, as likely as not, and to a counter of who follows it. Remove it, or put the full address of a professional page under “links”.';

export const noPersonalProfile: LintRule = {
  id: 'boundary/no-personal-profile',
  summary: 'A link or a name leads to someone’s personal account on a social network.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: FOR_PATIENTS,
  check(context) {
    for (const { page, isPersons, at } of undeclaredPages(context)) {
      if (page === 'personal' || (isPersons && (page === 'profile' || page === 'conversation')))
        context.report({ message: MESSAGE, at });
      else if (page === 'hidden' && isPersons) context.report({ message: HIDDEN, at });
    }
  },
};
