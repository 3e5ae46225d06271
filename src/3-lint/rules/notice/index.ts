import type { LintRule, Rule } from '#schema/rule.ts';
import { noStaleNoticeData } from './no-stale-notice-data.ts';
import { noVacatedWording } from './no-vacated-wording.ts';
import { requireAccessibility } from './require-accessibility.ts';
import { requireBalanceBilling } from './require-balance-billing.ts';
import { requireComplaints } from './require-complaints.ts';
import { requireConsumerHealthData } from './require-consumer-health-data.ts';
import { requireCoordinator } from './require-coordinator.ts';
import { requireCqcRating } from './require-cqc-rating.ts';
import { requireFact } from './require-fact.ts';
import { requireFinancialAssistance } from './require-financial-assistance.ts';
import { requireGoodFaithEstimate } from './require-good-faith-estimate.ts';
import { requireLanguageAssistance } from './require-language-assistance.ts';
import { requireNondiscrimination } from './require-nondiscrimination.ts';
import { requireOpenPayments } from './require-open-payments.ts';
import { requirePracticeInformation } from './require-practice-information.ts';
import { requirePrivacyNotice } from './require-privacy-notice.ts';
import { requirePrivacyPractices } from './require-privacy-practices.ts';
import { requireRegistration } from './require-registration.ts';

/** Reported by `notices/`, which holds the practice against what the law of its places asks for. */
export const noticeRules: readonly Rule[] = [
  requirePrivacyPractices,
  requireNondiscrimination,
  requireLanguageAssistance,
  requireCoordinator,
  requireGoodFaithEstimate,
  requireBalanceBilling,
  requireOpenPayments,
  requireConsumerHealthData,
  requireFinancialAssistance,
  requireAccessibility,
  requireCqcRating,
  requireComplaints,
  requireRegistration,
  requirePrivacyNotice,
  requirePracticeInformation,
  requireFact,
  noStaleNoticeData,
];

/** What a notice must not say. */
export const noticeLintRules: readonly LintRule[] = [noVacatedWording];
