import type { LintRule } from '#schema/rule.ts';
import { noBirthDate } from './no-birth-date.ts';
import { noChildCount } from './no-child-count.ts';
import { noChildIdentity } from './no-child-identity.ts';
import { noFamilyHealth } from './no-family-health.ts';
import { noFamilyName } from './no-family-name.ts';
import { noFinances } from './no-finances.ts';
import { noHomeAddress } from './no-home-address.ts';
import { noHomeArea } from './no-home-area.ts';
import { noOwnHealth } from './no-own-health.ts';
import { noPersonalEmail } from './no-personal-email.ts';
import { noPersonalPhone } from './no-personal-phone.ts';
import { noPolitics } from './no-politics.ts';
import { noPrivateRoutine } from './no-private-routine.ts';
import { noRelationshipStatus } from './no-relationship-status.ts';
import { noReligion } from './no-religion.ts';
import { noSecurityAnswer } from './no-security-answer.ts';
import { noThirdPerson } from './no-third-person.ts';
import { noTravelPlan } from './no-travel-plan.ts';

/** What would tell strangers too much about a provider or a family. */
export const privacyRules: readonly LintRule[] = [
  noBirthDate,
  noChildCount,
  noChildIdentity,
  noFamilyHealth,
  noFamilyName,
  noFinances,
  noHomeAddress,
  noHomeArea,
  noOwnHealth,
  noPersonalEmail,
  noPersonalPhone,
  noPolitics,
  noPrivateRoutine,
  noRelationshipStatus,
  noReligion,
  noSecurityAnswer,
  noThirdPerson,
  noTravelPlan,
];
