import type { PolicyData } from '../policy.ts';
import type { Confidence } from './notice.ts';

/** Words of a rule that a court set aside: whoever still presents them as law misleads. */
export interface VacatedWording {
  readonly id: string;
  /** What the words said was law, as the end of “It presents … as federal law”. */
  readonly about: string;
  readonly lawRef: string;
  readonly status: 'vacated' | 'stayed';
  /** The decision, and the day of it. */
  readonly by: string;
  readonly on: string;
  readonly checkedOn: string;
  readonly confidence: Confidence;
  /** Kinds of policy in which such words stood; undefined: any. */
  readonly kinds?: readonly PolicyData['kind'][];
  /** What such a sentence speaks of. English and Spanish. */
  readonly speaksOf: RegExp;
  /** Whether it counts only in a sentence that calls on federal law; else the notice itself does. */
  readonly needsLaw: boolean;
  /** What to do about it. */
  readonly instead: string;
}

export const VACATED: readonly VacatedWording[] = [
  {
    id: 'us-1557-sex',
    about: 'that sex discrimination covers gender identity',
    lawRef: '45 CFR 92.101(a)(2)(iv)',
    status: 'vacated',
    by: 'Tennessee v. Kennedy, S.D. Miss.',
    on: '2025-10-22',
    checkedOn: '2026-11-21',
    confidence: 'read',
    speaksOf: /\bgender[ -]identity\b|\btransgender\b|\bidentidad de g[eé]nero\b|\btransg[eé]nero\b/iu,
    needsLaw: true,
    instead:
      'Say it as your own promise, or as the law of your state where that is so, in a sentence that doesn’t call on federal law.',
  },
  {
    id: 'us-npp-reproductive-health',
    about: 'limits on sharing information about reproductive health care',
    lawRef: '45 CFR 164.502(a)(5)(iii) and 164.509, as added in 2024',
    status: 'vacated',
    by: 'Purl v. HHS, N.D. Tex.',
    on: '2025-06-18',
    checkedOn: '2026-11-21',
    confidence: 'to-confirm',
    kinds: ['notice-privacy-practices'],
    speaksOf: /\breproductive health(?: care)?\b|\battestation\b|\bsalud reproductiva\b|\batestaci[oó]n\b/iu,
    needsLaw: false,
    instead:
      'Take the sentence out of the notice. What your state’s law says about it, say in a sentence that names the state.',
  },
];
