import type { LintRule } from '#schema/rule.ts';
import { noIdentifyingFileName } from './no-identifying-file-name.ts';
import { noOldPhoto } from './no-old-photo.ts';
import { requireAlt } from './require-alt.ts';
import { requireConsent } from './require-consent.ts';

/** Rules over pictures, what is said of them, and the names of files. */
export const imageRules: readonly LintRule[] = [
  requireAlt,
  noIdentifyingFileName,
  noOldPhoto,
  requireConsent,
];
