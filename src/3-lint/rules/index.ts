import type { LintRule, Rule } from '#schema/rule.ts';
import { noLongAnswer } from './answer/no-long-answer.ts';
import { noPatientOnPlatform } from './answer/no-patient-on-platform.ts';
import { noUnknownVariable } from './answer/no-unknown-variable.ts';
import { noContradiction } from './boundary/no-contradiction.ts';
import { noPersonalProfile } from './boundary/no-personal-profile.ts';
import { noUndeclaredChannel } from './boundary/no-undeclared-channel.ts';
import { requirePolicyLink } from './boundary/require-policy-link.ts';
import { noExpiredCredential } from './claims/no-expired-credential.ts';
import { noCombination } from './disclosure/no-combination.ts';
import { noExcess } from './disclosure/no-excess.ts';
import { noNeverCategory } from './disclosure/no-never-category.ts';
import { noPublicSource } from './disclosure/no-public-source.ts';
import { noUnknownCategory } from './disclosure/no-unknown-category.ts';
import { requireApproval } from './disclosure/require-approval.ts';
import { requireConsent } from './disclosure/require-consent.ts';
import { requireSafeForm } from './disclosure/require-safe-form.ts';
import { validEncoding } from './file/valid-encoding.ts';
import { validFields } from './file/valid-fields.ts';
import { validFrontMatter } from './file/valid-front-matter.ts';
import { validReference } from './file/valid-reference.ts';
import { imageRules } from './image/index.ts';
import { noSsn } from './patient/no-ssn.ts';
import { plainLanguageRules } from './plain-language/index.ts';
import { noLostAnchor } from './policy/no-lost-anchor.ts';
import { noPlaceholder } from './policy/no-placeholder.ts';
import { noSilentChange } from './policy/no-silent-change.ts';
import { requireAnchor } from './policy/require-anchor.ts';
import { requireSection } from './policy/require-section.ts';
import { noChildIdentity } from './privacy/no-child-identity.ts';
import { noPersonalEmail } from './privacy/no-personal-email.ts';
import { noPersonalPhone } from './privacy/no-personal-phone.ts';
import { requirePatientConfidentiality } from './staff-policy/require-patient-confidentiality.ts';
import { requireRights } from './staff-policy/require-rights.ts';
import { valid } from './waiver/valid.ts';

/** Rules that read records. */
export const lintRules: readonly LintRule[] = [
  noChildIdentity,
  noPersonalEmail,
  noPersonalPhone,
  noContradiction,
  noPersonalProfile,
  noUndeclaredChannel,
  requirePolicyLink,
  noSsn,
  requireAnchor,
  noLongAnswer,
  noLostAnchor,
  requireSection,
  noPlaceholder,
  requireRights,
  requirePatientConfidentiality,
  noPatientOnPlatform,
  noUnknownVariable,
  ...imageRules,
  ...plainLanguageRules,
];

/** Every rule but those over the built site. What is no LintRule is reported by the stage that sees it. */
export const rules: readonly Rule[] = [
  validEncoding,
  validFrontMatter,
  validFields,
  validReference,
  valid,
  noUnknownCategory,
  noNeverCategory,
  requireSafeForm,
  requireConsent,
  requireApproval,
  noExcess,
  noCombination,
  noPublicSource,
  noExpiredCredential,
  noSilentChange,
  ...lintRules,
];
