import type { Fact } from './fact.ts';
import type { Notice } from './notice.ts';

/** One text that fulfils a notice, and what it lacks. */
export interface NoticeVersion {
  readonly policy: string;
  readonly file: string;
  /** `waiting`: nobody approved it as it stands. */
  readonly state: 'in-force' | 'upcoming' | 'waiting';
  /** What it lacks, as ends of “It lacks …”. */
  readonly lacks: readonly string[];
}

/** How a practice stands with a notice of its jurisdictions. For staff. */
export interface NoticeStanding {
  readonly notice: Notice;
  /** `later`: it will be, from the day the law takes effect. */
  readonly required: 'yes' | 'later' | 'no' | 'unanswered';
  /** Facts that decided, with their answers: what rules it out, or what nobody answered yet; else what makes it apply. */
  readonly because: ReadonlyArray<{ readonly fact: Fact; readonly answer?: boolean | number }>;
  /** Facts nobody answered on which it, or a part of it, depends. */
  readonly questions: readonly Fact[];
  /** Those in force first. Empty: there is none, or it needs no text. */
  readonly versions: readonly NoticeVersion[];
  /** Whether what it asks for is on the site now, whole or not. */
  readonly isPresent: boolean;
  /** What that lacks. */
  readonly lacks: readonly string[];
  /** More than 180 days have passed since somebody checked the entry, or the day set for it has. */
  readonly isStale: boolean;
}
