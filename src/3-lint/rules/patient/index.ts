import type { LintRule } from '#schema/rule.ts';
import { noBirthDate } from './no-birth-date.ts';
import { noCareConfirmation } from './no-care-confirmation.ts';
import { noDeaNumber } from './no-dea-number.ts';
import { noExtremeAge } from './no-extreme-age.ts';
import { noMedicareNumber } from './no-medicare-number.ts';
import { noNamedPatient } from './no-named-patient.ts';
import { noRecordNumber } from './no-record-number.ts';
import { noSsn } from './no-ssn.ts';
import { noStory } from './no-story.ts';
import { noVisitDetail } from './no-visit-detail.ts';

/** What could tell who is a patient. */
export const patientRules: readonly LintRule[] = [
  noSsn,
  noMedicareNumber,
  noRecordNumber,
  noBirthDate,
  noDeaNumber,
  noNamedPatient,
  noStory,
  noVisitDetail,
  noExtremeAge,
  noCareConfirmation,
];
