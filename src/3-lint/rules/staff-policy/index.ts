import type { LintRule } from '#schema/rule.ts';
import { noBlanketDisparagement } from './no-blanket-disparagement.ts';
import { noPreapproval } from './no-preapproval.ts';
import { noSecrecy } from './no-secrecy.ts';
import { noWageGag } from './no-wage-gag.ts';
import { requirePatientConfidentiality } from './require-patient-confidentiality.ts';
import { requireRights } from './require-rights.ts';

/** What a policy for staff must say, and must not. */
export const staffPolicyRules: readonly LintRule[] = [
  noBlanketDisparagement,
  noPreapproval,
  noSecrecy,
  noWageGag,
  requirePatientConfidentiality,
  requireRights,
];
