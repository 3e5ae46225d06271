import type { LintRule } from '#schema/rule.ts';
import { noContradiction } from './no-contradiction.ts';
import { noInvitation } from './no-invitation.ts';
import { noPersonalProfile } from './no-personal-profile.ts';
import { noSocialContact } from './no-social-contact.ts';
import { noThirdPartyEmbed } from './no-third-party-embed.ts';
import { noUndeclaredChannel } from './no-undeclared-channel.ts';
import { requirePolicyLink } from './require-policy-link.ts';

/** Where the line between practice and private life must hold. */
export const boundaryRules: readonly LintRule[] = [
  noContradiction,
  noInvitation,
  noPersonalProfile,
  noSocialContact,
  noThirdPartyEmbed,
  noUndeclaredChannel,
  requirePolicyLink,
];
