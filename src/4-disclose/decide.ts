import type { Stance } from '#schema/categories.ts';
import type { Reason } from '#schema/published.ts';
import type { ConsentFacts } from './consent.ts';

/** What is known of one item, text or photo. Every field must be stated: nothing that concerns disclosure has a default. */
export interface Facts {
  readonly today: string;
  readonly hasError: boolean;
  readonly status: 'active' | 'on-leave' | 'left' | 'draft';
  /** Only personal items have a stance. */
  readonly stance: Stance | undefined;
  readonly withdrawn: string | undefined;
  /** Whether this kind needs a consent: items and photos do, texts don't. */
  readonly needsConsent: boolean;
  readonly consent: ConsentFacts | undefined;
  readonly isSafe: boolean;
  readonly isWaiverEnded: boolean;
  readonly needsApproval: boolean;
  readonly isApproved: boolean;
  /** Of a translation: why its original is withheld. Undefined: the original is published, or this is one. */
  readonly original: Reason | undefined;
  /** Of a translation: the original’s words are others by now. */
  readonly isStale: boolean;
  /** Of a translation: nobody can tell which words of the original it stands for. */
  readonly isUnfit: boolean;
}

/** A day that does not come. */
const NEVER = '9999-12-31';

/** Why it is withheld: the first reason that applies, or nothing, and then it is published. */
export function reasonToWithhold(facts: Facts): Reason | undefined {
  const { today, stance, consent } = facts;
  const needsSafeForm = stance === 'general' || stance === 'signed';
  // INVARIANT: the order is the precedence users rely on (DESIGN 3).
  if (facts.hasError) return 'error';
  if (facts.status === 'left') return 'provider-left';
  if (facts.status === 'draft') return 'provider-draft';
  if (stance === 'never') return 'category-never';
  if ((facts.withdrawn ?? NEVER) <= today) return 'withdrawn';
  // What waits for nothing but approval can be approved together with its original.
  if (facts.original !== undefined && facts.original !== 'not-approved') return 'original-withheld';
  if (facts.needsConsent) {
    if (consent === undefined || consent.on > today) return 'no-consent';
    if (stance === 'signed' && consent.by === undefined) return 'no-consent';
    if ((consent.until ?? NEVER) < today) return 'consent-expired';
  }
  if (needsSafeForm && !facts.isSafe) return 'unsafe-form';
  if (facts.isWaiverEnded) return 'waiver-ended';
  if (facts.isStale) return 'translation-stale';
  if (facts.isUnfit) return 'translation-incomplete';
  if (facts.original !== undefined || (facts.needsApproval && !facts.isApproved)) return 'not-approved';
  return undefined;
}
