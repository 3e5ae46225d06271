import type { LintRule } from '#schema/rule.ts';
import { noChildIdentity } from './no-child-identity.ts';
import { noPersonalEmail } from './no-personal-email.ts';
import { noPersonalPhone } from './no-personal-phone.ts';

/** What would tell strangers too much about a provider or a family. */
export const privacyRules: readonly LintRule[] = [noChildIdentity, noPersonalEmail, noPersonalPhone];
