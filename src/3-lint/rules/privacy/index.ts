import type { LintRule } from '#schema/rule.ts';
import { noChildIdentity } from './no-child-identity.ts';
import { noFinances } from './no-finances.ts';
import { noOwnHealth } from './no-own-health.ts';
import { noPersonalEmail } from './no-personal-email.ts';
import { noPersonalPhone } from './no-personal-phone.ts';
import { noPolitics } from './no-politics.ts';
import { noReligion } from './no-religion.ts';

/** What would tell strangers too much about a provider or a family. */
export const privacyRules: readonly LintRule[] = [
  noChildIdentity,
  noFinances,
  noOwnHealth,
  noPersonalEmail,
  noPersonalPhone,
  noPolitics,
  noReligion,
];
