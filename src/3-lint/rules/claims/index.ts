import type { LintRule } from '#schema/rule.ts';
import { noExpiredCredential } from './no-expired-credential.ts';
import { noGuarantee } from './no-guarantee.ts';
import { noSuperlative } from './no-superlative.ts';
import { noTestimonial } from './no-testimonial.ts';
import { noUnregisteredSpecialist } from './no-unregistered-specialist.ts';
import { requireBoardName } from './require-board-name.ts';
import { requireQualification } from './require-qualification.ts';
import { requireRegistration } from './require-registration.ts';
import { requireValidNpi } from './require-valid-npi.ts';
import { requireYearlyReview } from './require-yearly-review.ts';

/** What a practice says of itself. */
export const claimsRules: readonly LintRule[] = [
  noExpiredCredential,
  noGuarantee,
  noSuperlative,
  noTestimonial,
  noUnregisteredSpecialist,
  requireBoardName,
  requireQualification,
  requireRegistration,
  requireValidNpi,
  requireYearlyReview,
];
