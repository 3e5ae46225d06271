import type { Finding } from '#diagnostic/diagnostic.ts';
import type { AnswerData } from './answer.ts';
import type { ApprovalsData } from './approvals.ts';
import type { AnnouncementData, HandbookData, LocationData, PageData, ServiceData } from './content.ts';
import type { DisclosureData } from './disclosure.ts';
import type { PracticeLook } from './look.ts';
import type { PolicyData, StaffPolicyData } from './policy.ts';
import type { PracticeData } from './practice.ts';
import type { ProviderData } from './provider.ts';
import type { DownloadFile, PhotoFile, SourceFile } from './source.ts';
import type { Words } from './translation.ts';
import type { Waiver } from './waiver.ts';

/** A top-level block of a body: what is approved or not, as a whole. */
export interface Block {
  /** Markdown with line ends as `\n`, trailing spaces gone, without HTML comments. */
  readonly markdown: string;
  /** 1-based lines of the file, both included. */
  readonly line: number;
  readonly endLine: number;
}

/** The Markdown below the front matter. */
export interface Body {
  readonly blocks: readonly Block[];
  /** What stood in HTML comments: private, and searched for by the audit. */
  readonly comments: readonly string[];
}

/** The data a record of each kind holds. */
export interface DataByKind {
  provider: ProviderData;
  policy: PolicyData;
  'staff-policy': StaffPolicyData;
  answer: AnswerData;
  location: LocationData;
  service: ServiceData;
  announcement: AnnouncementData;
  page: PageData;
  handbook: HandbookData;
}
export type RecordKind = keyof DataByKind;

/** A content file that fits its format. */
export interface RecordOf<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** The file's name without `.md`; for a policy its folder's name. */
  readonly slug: string;
  readonly file: string;
  readonly source: SourceFile;
  readonly data: DataByKind[K];
  readonly body: Body;
}
export type ProviderRecord = RecordOf<'provider'>;
export type PolicyRecord = RecordOf<'policy'> | RecordOf<'staff-policy'>;
/** Any record, so that `kind` tells what `data` holds. */
export type AnyRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];

/** A content file that doesn't fit: only what can be read of it for sure. */
export interface BrokenRecord {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly file: string;
  /** Read even from a broken file, because taking away always works. */
  readonly status?: ProviderData['status'];
  /** The files that pictures and links in it lead to, and where: what they are called counts though nobody sees the text. */
  readonly leadsTo?: readonly FileNamed[];
}

export interface FileNamed extends Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  /** The path or the address, as written. */
  readonly path: string;
}

/** A translation that fits its format and has an original, which may be any record but no broken one. */
export interface TranslationRecord {
  /** The kind and the name of the original. */
  readonly kind: RecordKind;
  readonly slug: string;
  /** The language, as the practice’s `languages` write it. */
  readonly lang: string;
  readonly file: string;
  readonly source: SourceFile;
  /** Only the fields it translates. */
  readonly data: Readonly<Record<string, unknown>> & { readonly waivers?: readonly Waiver[] | undefined };
  readonly body: Body;
  /** The original’s file. */
  readonly original: string;
  /** What it translates, by name: `title`, `photo.alt`, `personal.interests`, `body`. */
  readonly words: ReadonlyMap<string, Words>;
  /** The original’s words of these names are others by now. */
  readonly isStale: boolean;
}

/** A translation of which nothing can be used: it doesn’t fit its format, or translates nothing that is there. */
export type UnreadTranslation = Pick<TranslationRecord, 'kind' | 'slug' | 'lang' | 'file'>;

/** Everything a practice wrote, by kind, each list in the order of its files' names. */
export interface PracticeRecords {
  readonly practice: PracticeData;
  /** Where the practice's own file stands, for findings in it. */
  readonly practiceSource: SourceFile;
  readonly disclosure: DisclosureData;
  readonly approvals: ApprovalsData;
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  readonly providers: readonly ProviderRecord[];
  readonly policies: readonly RecordOf<'policy'>[];
  readonly staffPolicies: readonly RecordOf<'staff-policy'>[];
  readonly answers: readonly RecordOf<'answer'>[];
  readonly locations: readonly RecordOf<'location'>[];
  readonly services: readonly RecordOf<'service'>[];
  readonly announcements: readonly RecordOf<'announcement'>[];
  readonly pages: readonly RecordOf<'page'>[];
  readonly handbook: readonly RecordOf<'handbook'>[];
  readonly broken: readonly BrokenRecord[];
  /** Translations of all kinds, in the order of their files’ names. */
  readonly translations: readonly TranslationRecord[];
  readonly unreadTranslations: readonly UnreadTranslation[];
  /** Files of the policy versions that apply today, once that is decided: other texts are held against them. */
  readonly inForce?: ReadonlySet<string>;
  /** Of each of those, by its file, the version that applied until it took effect. */
  readonly replaced?: ReadonlyMap<string, PolicyRecord>;
  /** Photos that could be decoded, by path. */
  readonly photos: ReadonlyMap<string, PhotoFile>;
  /** Files under content/files, by path below it with `files/` in front. */
  readonly files: ReadonlyMap<string, DownloadFile>;
  /** Those that policy files name which can't be read: whether such a version was approved nobody knows. */
  readonly namedByUnread: ReadonlySet<string>;
  /** `theme.css` and the practice’s own layouts. */
  readonly look: PracticeLook;
}

/** Every record of the practice in one list. */
export function allRecords(records: PracticeRecords): AnyRecord[] {
  return [
    ...records.providers,
    ...records.policies,
    ...records.staffPolicies,
    ...records.answers,
    ...records.locations,
    ...records.services,
    ...records.announcements,
    ...records.pages,
    ...records.handbook,
  ];
}
