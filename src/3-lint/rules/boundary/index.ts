import type { LintRule } from '#schema/rule.ts';
import { noContradiction } from './no-contradiction.ts';
import { noPersonalProfile } from './no-personal-profile.ts';
import { noUndeclaredChannel } from './no-undeclared-channel.ts';
import { requirePolicyLink } from './require-policy-link.ts';

/** Where the line between practice and private life must hold. */
export const boundaryRules: readonly LintRule[] = [
  noContradiction,
  noPersonalProfile,
  noUndeclaredChannel,
  requirePolicyLink,
];
