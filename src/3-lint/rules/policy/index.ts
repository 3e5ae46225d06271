import type { LintRule } from '#schema/rule.ts';
import { noFalseSecurity } from './no-false-security.ts';
import { noLostAnchor } from './no-lost-anchor.ts';
import { noOverdueReview } from './no-overdue-review.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { noPunitiveTone } from './no-punitive-tone.ts';
import { noResponsePromise } from './no-response-promise.ts';
import { noReviewBan } from './no-review-ban.ts';
import { requireAnchor } from './require-anchor.ts';
import { requireEmergency } from './require-emergency.ts';
import { requireFormerPatients } from './require-former-patients.ts';
import { requireSection } from './require-section.ts';

/** What a policy for patients must say, and must not. */
export const policyRules: readonly LintRule[] = [
  noFalseSecurity,
  noLostAnchor,
  noOverdueReview,
  noPlaceholder,
  noPunitiveTone,
  noResponsePromise,
  noReviewBan,
  requireAnchor,
  requireEmergency,
  requireFormerPatients,
  requireSection,
];
