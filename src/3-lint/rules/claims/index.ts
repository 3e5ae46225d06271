import type { LintRule } from '#schema/rule.ts';
import { noGuarantee } from './no-guarantee.ts';
import { noSuperlative } from './no-superlative.ts';
import { noTestimonial } from './no-testimonial.ts';
import { requireBoardName } from './require-board-name.ts';
import { requireValidNpi } from './require-valid-npi.ts';

/** What a practice says of itself. */
export const claimsRules: readonly LintRule[] = [
  noGuarantee,
  noSuperlative,
  noTestimonial,
  requireBoardName,
  requireValidNpi,
];
