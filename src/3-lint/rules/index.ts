import type { LintRule, Rule } from '#schema/rule.ts';
import { answerRules } from './answer/index.ts';
import { boundaryRules } from './boundary/index.ts';
import { claimsRules } from './claims/index.ts';
import { noCombination } from './disclosure/no-combination.ts';
import { noExcess } from './disclosure/no-excess.ts';
import { noNeverCategory } from './disclosure/no-never-category.ts';
import { noPublicSource } from './disclosure/no-public-source.ts';
import { noUnknownCategory } from './disclosure/no-unknown-category.ts';
import { requireApproval } from './disclosure/require-approval.ts';
import { requireConsent } from './disclosure/require-consent.ts';
import { requireSafeForm } from './disclosure/require-safe-form.ts';
import { noSample } from './file/no-sample.ts';
import { validEncoding } from './file/valid-encoding.ts';
import { validFields } from './file/valid-fields.ts';
import { validFrontMatter } from './file/valid-front-matter.ts';
import { validLook } from './file/valid-look.ts';
import { validReference } from './file/valid-reference.ts';
import { imageRules } from './image/index.ts';
import { noticeLintRules, noticeRules } from './notice/index.ts';
import { patientRules } from './patient/index.ts';
import { plainLanguageRules } from './plain-language/index.ts';
import { policyRules } from './policy/index.ts';
import { noSilentChange } from './policy/no-silent-change.ts';
import { privacyRules } from './privacy/index.ts';
import { staffPolicyRules } from './staff-policy/index.ts';
import { valid } from './waiver/valid.ts';

/** Rules that read records. */
export const lintRules: readonly LintRule[] = [
  ...privacyRules,
  ...boundaryRules,
  ...patientRules,
  ...claimsRules,
  ...policyRules,
  ...staffPolicyRules,
  ...noticeLintRules,
  ...answerRules,
  ...imageRules,
  ...plainLanguageRules,
];

/** Every rule but those over the built site. What is no LintRule is reported by the stage that sees it. */
export const rules: readonly Rule[] = [
  validEncoding,
  validFrontMatter,
  validFields,
  validReference,
  validLook,
  noSample,
  valid,
  noUnknownCategory,
  noNeverCategory,
  requireSafeForm,
  requireConsent,
  requireApproval,
  noExcess,
  noCombination,
  noPublicSource,
  noSilentChange,
  ...noticeRules,
  ...lintRules,
];
