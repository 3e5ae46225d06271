import type { LintRule } from '#schema/rule.ts';
import { isShownAsClinician } from './shown-as-clinician.ts';

export const requireQualification: LintRule = {
  id: 'claims/require-qualification',
  summary: 'A bio names a profession and no qualification.',
  severity: 'off',
  elsewhere: [
    {
      jurisdiction: 'gb-eng',
      severity: 'error',
      because: 'The GP contract asks for the name and the qualifications of everyone who gives care.',
    },
  ],
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['provider'],
  check({ record, report }) {
    if (!isShownAsClinician(record)) return;
    const { credentials, education, boardCertifications } = record.data;
    if (credentials.length + education.length + boardCertifications.length > 0) return;
    report({ message: MESSAGE, at: { path: ['profession'] } });
  },
};

const MESSAGE =
  'Patients can’t see which qualifications this person has; a registration number alone doesn’t say. Add the letters under “credentials”, or the degree under “education”.';
