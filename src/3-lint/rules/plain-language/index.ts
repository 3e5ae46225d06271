import type { LintRule } from '#schema/rule.ts';
import { noHardReading } from './no-hard-reading.ts';
import { noLongSentence } from './no-long-sentence.ts';

/** Rules over how hard texts are to read. */
export const plainLanguageRules: readonly LintRule[] = [noHardReading, noLongSentence];
