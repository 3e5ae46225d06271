import type { LintRule } from '#schema/rule.ts';
import { isShownAsClinician } from './shown-as-clinician.ts';

export const requireRegistration: LintRule = {
  id: 'claims/require-registration',
  summary: 'A bio names a profession and no registration that patients can look up.',
  severity: 'off',
  elsewhere: [
    {
      jurisdiction: 'au',
      severity: 'warning',
      because: 'Patients can look up every registered practitioner, and titles depend on the registration.',
    },
  ],
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['provider'],
  check({ record, report }) {
    if (!isShownAsClinician(record) || record.data.registrations.length > 0) return;
    report({ message: MESSAGE, at: { path: ['profession'] } });
  },
};

const MESSAGE =
  'Patients can’t look this person up: the bio has no registration. Add the authority and the number under “registrations”. If the profession isn’t one that is registered where you are, waive this rule with that reason.';
