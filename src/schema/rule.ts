import type { Finding, Severity } from '#diagnostic/diagnostic.ts';
import type { Profile } from './categories.ts';
import type { AnyRecord, PracticeRecords, ProviderRecord, RecordKind, RecordOf } from './record.ts';
import type { Jurisdiction } from './vocabulary.ts';

/** How much a rule weighs: as much as its findings, or nothing at all. */
export type Weight = Severity | 'off';

/** A kind of practice, or a place, where a rule weighs something else. With both, both must hold. */
export type Elsewhere = {
  readonly severity: Weight;
  /** Why, as a sentence: it stands on the rule's page. */
  readonly because: string;
} & (
  | { readonly profile: Profile; readonly jurisdiction?: Jurisdiction }
  | { readonly profile?: undefined; readonly jurisdiction: Jurisdiction }
);

/** What every rule states, whichever stage reports it. Its `.md` neighbour holds why, what to do, examples, source. */
export interface Rule {
  /** Permanent: `group/name`. */
  readonly id: string;
  /** One sentence: what it catches. */
  readonly summary: string;
  /** What it weighs unless the practice says otherwise. `off`: only `elsewhere` switches it on. */
  readonly severity: Weight;
  /** Where it weighs something else; of several that apply the strictest counts. */
  readonly elsewhere?: readonly Elsewhere[];
  /** false: it can't be waived, lowered or switched off. */
  readonly canBeWaived: boolean;
  /** The languages whose prose it reads; `any` where it reads numbers, addresses or fields. */
  readonly reads?: readonly Reads[] | 'any';
}

/** A language whose prose a rule reads. */
export type Reads = 'en' | 'es';

/** A sentence of a passage, and where in it the sentence begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** A piece of text people will read, and where each of its characters stands. */
export interface Passage {
  /** What of the record it is: `approach`, `personal.interests.0`, `photo.alt`, `body.2`. */
  readonly subject: string;
  /** Plain text: Markdown without its marks, entities decoded. */
  readonly text: string;
  /** The same, as long as `text`, with one form of each dash, space, apostrophe, dot and digit. Made when first asked for. */
  readonly plain: string;
  /** The sentences of `plain`, in order; nothing is cut off. Made when first asked for. */
  readonly sentences: readonly Sentence[];
  /** Where links in it lead, as written. */
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[];
  /** Finds the stretch from `start` to `end` of the text in the file. Slow; only findings ask. */
  locate(start: number, end: number): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;
}

/** Of somebody's bio what rules may know when they look at another file. */
export interface Colleague extends Pick<ProviderRecord, 'slug'> {
  readonly data: Pick<
    ProviderRecord['data'],
    'name' | 'status' | 'npi' | 'registrations' | 'education' | 'training' | 'boardCertifications'
  >;
}

/** Of a place or a service the same. */
type Named<K extends 'location' | 'service'> = Pick<RecordOf<K>, 'slug' | 'data'>;

/**
 * Of all records what rules may know when they look at one. INVARIANT: findings are kept between builds under a digest of
 * this, so it holds all that one may depend on; what it leaves out can change without any other file being linted again.
 */
export interface KnownRecords
  extends Pick<PracticeRecords, 'practice' | 'disclosure' | 'policies' | 'staffPolicies' | 'broken'>,
    Pick<PracticeRecords, 'inForce' | 'replaced'> {
  readonly approvals: Pick<PracticeRecords['approvals'], 'policies' | 'staffPolicies'>;
  readonly providers: readonly Colleague[];
  readonly locations: readonly Named<'location'>[];
  readonly services: readonly Named<'service'>[];
}

/** What a rule knows besides the record: the practice's own names and numbers, so that they are no findings. */
export interface Subject {
  readonly records: KnownRecords;
  /** The practice's telephone numbers as digits, with their country code. */
  readonly phones: ReadonlySet<string>;
  /** The practice's e-mail addresses, in lower case. */
  readonly emails: ReadonlySet<string>;
  /** Host names the practice declares as its own. */
  readonly hosts: ReadonlySet<string>;
  /** Declared channels and professional links, normalised by `linkKey`. */
  readonly declaredLinks: ReadonlySet<string>;
  /** The names of everyone who has a bio. */
  readonly names: readonly string[];
  /** The day of the build in the practice’s time zone: what is due by then is known without a clock. */
  readonly today: string;
}

export interface RuleContext<R extends AnyRecord = AnyRecord> {
  readonly record: R;
  readonly passages: readonly Passage[];
  readonly subject: Subject;
  /** Of a translation, its language. */
  readonly lang?: string;
  /** `at` is a stretch of a passage, or a path into the front matter (`['links', 0, 'url']`), or the record as a whole. */
  report(finding: {
    readonly message: string;
    readonly at:
      | { readonly passage: Passage; readonly start: number; readonly end: number }
      | { readonly path: readonly (string | number)[] }
      | 'record';
    /** Nobody changed a file, only a day came: time alone never makes an error. */
    readonly byTime?: boolean;
    /** It stands where nobody reads before an approval: it weighs as a warning until then, and no approval is given while it stands. */
    readonly waits?: boolean;
  }): void;
}

/** A rule over records: a plain value, synchronous, without I/O. */
export interface LintRule extends Rule {
  readonly reads: readonly Reads[] | 'any';
  readonly appliesTo: readonly RecordKind[];
  check(context: RuleContext): void;
}
