import type { LintRule } from '#schema/rule.ts';
import { requireValidNpi } from './require-valid-npi.ts';

/** What a practice says of itself and its people. */
export const claimsRules: readonly LintRule[] = [requireValidNpi];
