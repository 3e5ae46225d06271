import type { LintRule } from '#schema/rule.ts';
import { noLongAnswer } from './no-long-answer.ts';
import { noPatientOnPlatform } from './no-patient-on-platform.ts';
import { noUnknownVariable } from './no-unknown-variable.ts';

/** What prepared answers must not say. */
export const answerRules: readonly LintRule[] = [noLongAnswer, noPatientOnPlatform, noUnknownVariable];
