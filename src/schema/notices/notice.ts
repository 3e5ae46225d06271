import type { PolicyData } from '../policy.ts';
import type { Jurisdiction } from '../vocabulary.ts';
import type { YesNoFact } from './fact.ts';

/** Whether a text is law: `stayed` and `vacated` by a court, `future` until a day that is set. */
export type LawStatus = 'in-force' | 'stayed' | 'vacated' | 'future';

/** `read`: in a source that `lawRef` names or reports on; `to-confirm`: from general knowledge, to be confirmed by counsel or the board. */
export type Confidence = 'read' | 'to-confirm';

/** One answer that has to be so. Several must all be. */
export type Condition =
  | { readonly fact: YesNoFact; readonly is: boolean }
  | { readonly fact: 'employees'; readonly atLeast: number }
  | { readonly fact: 'employees'; readonly below: number };

/** How a required element is found in the text that fulfils a notice. */
export type FoundBy =
  /** A heading with this id and words below it. */
  | { readonly by: 'heading'; readonly id: string }
  /** A link to a page of this host, or of one below it. */
  | { readonly by: 'link'; readonly host: string }
  /** So many languages, each on a line of its own. */
  | { readonly by: 'languages'; readonly atLeast: number }
  /** It took effect on this day or later: the law changed what it says. */
  | { readonly by: 'effective'; readonly since: string }
  /** The practice's own file says which insurance plans it takes. */
  | { readonly by: 'plans' };

/** Something a notice must hold besides the parts that `policy/require-section` knows by its kind. */
export interface NoticeElement {
  readonly id: string;
  /** What it is, as the end of “It lacks …”. */
  readonly about: string;
  readonly found: FoundBy;
  /** Undefined: always. */
  readonly appliesIf?: readonly Condition[];
  /** The rule that asks for it, where that isn't the notice's own. */
  readonly rule?: NoticeRule;
  /** A ceiling for this one. */
  readonly atMost?: 'warning' | 'info';
}

/** Where on the site it has to be found. Policies in force are at the foot of every page anyway. */
export type Placement = 'page' | 'every-page' | 'home';

/** What fulfils a notice. */
export type FulfilledBy =
  /** A policy of one of these kinds, in force. */
  | { readonly kinds: readonly PolicyData['kind'][] }
  /** A rating by the CQC at each location. */
  | { readonly cqcRatings: true }
  /** No text: rules see to it that nothing on the site breaks it. */
  | { readonly rules: readonly string[] };

/** Rules that ask for notices, each with its weight. */
export type NoticeRule = `notice/${string}`;

/** What the law of a place asks a practice to say on its site. */
export interface Notice {
  /** Permanent; begins with the jurisdiction's short name. */
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly title: string;
  /** What it is for, in a sentence for whoever runs the practice. */
  readonly about: string;
  readonly lawRef: string;
  readonly status: LawStatus;
  /** The first day on which a site must have it. */
  readonly inForceFrom: string;
  /** The day on which somebody last held this entry against its source. */
  readonly checkedOn: string;
  /** The day by which that is to be done again, where it is less than 180 days later. */
  readonly nextCheck?: string;
  readonly confidence: Confidence;
  /** All must hold; empty: it applies to every practice there. */
  readonly appliesIf: readonly Condition[];
  readonly placement: Placement;
  readonly fulfilledBy: FulfilledBy;
  readonly elements: readonly NoticeElement[];
  /** No duty: where it is missing, that is a note. */
  readonly isGoodPractice?: true;
  /** The rule that asks for it; undefined where other rules see to it. */
  readonly rule?: NoticeRule;
}
