import type { LintRule } from '#schema/rule.ts';
import { noChildCount } from './no-child-count.ts';
import { noChildIdentity } from './no-child-identity.ts';
import { noFamilyHealth } from './no-family-health.ts';
import { noFamilyName } from './no-family-name.ts';
import { noPersonalEmail } from './no-personal-email.ts';
import { noPersonalPhone } from './no-personal-phone.ts';
import { noRelationshipStatus } from './no-relationship-status.ts';
import { noThirdPerson } from './no-third-person.ts';

/** What would tell strangers too much about a provider or a family. */
export const privacyRules: readonly LintRule[] = [
  noChildIdentity,
  noPersonalEmail,
  noPersonalPhone,
  noFamilyHealth,
  noFamilyName,
  noChildCount,
  noRelationshipStatus,
  noThirdPerson,
];
