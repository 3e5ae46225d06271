import type { LintRule } from '#schema/rule.ts';
import { noBirthDate } from './no-birth-date.ts';
import { noChildIdentity } from './no-child-identity.ts';
import { noHomeAddress } from './no-home-address.ts';
import { noHomeArea } from './no-home-area.ts';
import { noPersonalEmail } from './no-personal-email.ts';
import { noPersonalPhone } from './no-personal-phone.ts';
import { noPrivateRoutine } from './no-private-routine.ts';
import { noSecurityAnswer } from './no-security-answer.ts';
import { noTravelPlan } from './no-travel-plan.ts';

/** What would tell strangers too much about a provider or a family. */
export const privacyRules: readonly LintRule[] = [
  noChildIdentity,
  noHomeAddress,
  noHomeArea,
  noPersonalEmail,
  noPersonalPhone,
  noBirthDate,
  noSecurityAnswer,
  noTravelPlan,
  noPrivateRoutine,
];
