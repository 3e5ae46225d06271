import type { LintRule } from '#schema/rule.ts';
import { requirePatientConfidentiality } from './require-patient-confidentiality.ts';
import { requireRights } from './require-rights.ts';

/** What a policy for staff must say, and must not. */
export const staffPolicyRules: readonly LintRule[] = [requirePatientConfidentiality, requireRights];
