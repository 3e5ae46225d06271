import type { LintRule } from '#schema/rule.ts';
import { noSsn } from './no-ssn.ts';

/** What could tell who is a patient. */
export const patientRules: readonly LintRule[] = [noSsn];
