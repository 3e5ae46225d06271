import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { undeclaredPages } from './social-links.ts';

const MESSAGE =
  'A link or a name here leads to a social network, and the practice has not declared that page as its own. Patients could not tell it from a real one. Add it to “channels” in _data/practice.yaml if it is the practice’s, or take it out.';

export const noUndeclaredChannel: LintRule = {
  id: 'boundary/no-undeclared-channel',
  summary: 'A link leads to a page on a social network that the practice has not declared as its own.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: FOR_PATIENTS,
  check(context) {
    const isBio = context.record.kind === 'provider';
    for (const { page, at } of undeclaredPages(context)) {
      if (page === 'organisation' || (page === 'profile' && !isBio)) context.report({ message: MESSAGE, at });
    }
  },
};
