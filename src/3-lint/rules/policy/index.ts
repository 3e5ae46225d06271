import type { LintRule } from '#schema/rule.ts';
import { noLostAnchor } from './no-lost-anchor.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { requireAnchor } from './require-anchor.ts';
import { requireSection } from './require-section.ts';

/** What a policy for patients must say, and must not. */
export const policyRules: readonly LintRule[] = [noLostAnchor, noPlaceholder, requireAnchor, requireSection];
