import type { Position } from '#diagnostic/diagnostic.ts';
import type { AnswerData } from './answer.ts';
import type { Category, Stance } from './categories.ts';
import type { AnnouncementData, HandbookData, LocationData, PageData, ServiceData } from './content.ts';
import type { Approvable, ForStaff } from './for-staff.ts';
import type { LanguageLine } from './language-lines.ts';
import type { NoticeStanding } from './notices/standing.ts';
import type { PolicyData } from './policy.ts';
import type { PracticePublic } from './practice.ts';
import type { ProviderPublic } from './provider.ts';

declare const mark: unique symbol;

/** A view that came out of `4-disclose`: frozen, remembered there, and made nowhere else. */
export type Published<T> = T & { readonly [mark]: true };

/** Why an item is withheld; the first that applies. Those about originals and translations are of translations alone. */
export const REASONS = [
  'error',
  'provider-left',
  'provider-draft',
  'category-never',
  'withdrawn',
  'original-withheld',
  'no-consent',
  'consent-expired',
  'unsafe-form',
  'waiver-ended',
  'translation-stale',
  'translation-incomplete',
  'not-approved',
] as const;
export type Reason = (typeof REASONS)[number];

/** Who said yes, and when. */
export interface Yes {
  readonly on: string;
  readonly by?: string;
}

/** One decision. The ledger holds all of them, without a value. */
export interface LedgerEntry {
  readonly person: string;
  readonly file: string;
  /** Of a translation, its language; its subjects are those of the original. */
  readonly lang?: string;
  /** `personal.interests.0`, `body.2`, `approach`, `photo`, `photo.alt`. */
  readonly subject: string;
  readonly label: string;
  /** The category, for personal items. */
  readonly category?: string;
  readonly outcome: 'published' | 'withheld';
  readonly reason?: Reason;
  /** The person's yes, and the last day it holds where it ends. */
  readonly consented?: Yes;
  readonly until?: string;
  /** From this day on the person doesn't want it shown. */
  readonly withdrawn?: string;
  /** The practice's yes. */
  readonly approved?: Yes;
  /** Staff pages say only "a personal item". */
  readonly isSensitive: boolean;
  readonly wording: ForStaff;
  /** For approvals: what would have to be recorded. */
  readonly approves: Approvable | undefined;
  /** Where it stands. Asked only where something will point there: it costs a second reading of the YAML. */
  readonly at: () => Position;
}

export interface PersonLedger {
  readonly slug: string;
  readonly file: string;
  readonly name: string;
  readonly status: 'active' | 'on-leave' | 'left' | 'draft' | 'held';
  readonly entries: readonly LedgerEntry[];
}

export interface Ledger {
  readonly people: readonly PersonLedger[];
  readonly policies: readonly PolicyLedger[];
  readonly gone: readonly GoneVersion[];
  readonly dated: readonly Dated[];
  /** Each notice of the practice's jurisdictions. */
  readonly notices: readonly NoticeStanding[];
}

/** Something besides consents that ends on a day, or that was done on one and has to be done again. */
export interface Dated {
  readonly kind: 'credential' | 'bio-read' | 'photo-taken' | 'waiver';
  /** The name of the record: of a bio, whose it is. */
  readonly slug: string;
  readonly file: string;
  /** Who issued the credential. */
  readonly what?: string;
  /** The last day it holds, or the day it was done. */
  readonly day: string;
}

/** What became of each version of a policy. */
export interface PolicyLedger {
  readonly policy: string;
  readonly audience: 'public' | 'staff';
  readonly versions: ReadonlyArray<{
    readonly file: string;
    readonly effective: string;
    readonly title: string;
    readonly state: 'in-force' | 'upcoming' | 'superseded' | 'not-approved' | 'changed';
    readonly digest: string;
    /** What its variables stand for today. */
    readonly values: Readonly<Record<string, string>>;
    readonly version: number;
    readonly owner: string;
    readonly nextReview: string;
    readonly corrections: PolicyData['corrections'];
    /** Of a superseded version: the last day it applied, and until when it must be kept. */
    readonly lastDay?: string;
    readonly retainUntil?: string;
    /** The approval that counts for this version, though its text may have changed since. */
    readonly approved?: Yes;
    readonly translations?: readonly TranslatedVersion[];
  }>;
}

/** What became of a translation of a version. */
export interface TranslatedVersion {
  readonly lang: string;
  readonly file: string;
  /** What is approved is shown wherever its version is. */
  readonly state: 'approved' | 'not-approved' | 'changed';
  readonly digest: string;
  /** What its variables stand for today. */
  readonly values: Readonly<Record<string, string>>;
  readonly isStale: boolean;
  /** The approval that counts for it, though its text may have changed since. */
  readonly approved?: Yes;
}

/** An approved version whose file is gone. */
export interface GoneVersion {
  readonly policy: string;
  readonly audience: 'public' | 'staff';
  readonly effective: string;
  readonly digest: string;
  readonly file: string;
  readonly approved: Yes;
  readonly lastDay?: string;
  readonly retainUntil?: string;
  /** Six years have passed since it last applied. */
  readonly mayGo: boolean;
}

export interface PublishedPersonal {
  readonly category: string;
  readonly label: string;
  readonly items: readonly string[];
}
export interface PublishedPhoto {
  /** Path of the original below the root. */
  readonly path: string;
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * How far a view is in the language of its site, on a site in another language than the files are written in. What isn’t
 * in it stands in the language of the original.
 */
export interface ViewTranslation {
  /** The translation's file; undefined where nobody wrote one, or where it is held. */
  readonly file?: string;
  /** What of the view is in the site's language: `title`, `approach`, `helpsWith`, `personal.interests`, `body`. */
  readonly translated: readonly string[];
  /** The original changed since. What is stale in a bio isn't shown; a stale policy says so. */
  readonly isStale: boolean;
}

export interface ProviderView extends ProviderPublic {
  readonly slug: string;
  readonly file: string;
  readonly translation?: ViewTranslation;
  /** Published free text by field: `approach`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Published blocks of the body, as Markdown. */
  readonly body: readonly string[];
  readonly personal: readonly PublishedPersonal[];
  readonly photo?: PublishedPhoto;
}

/** A leaver who agreed to a notice that names them. */
export interface LeftNoticeView {
  readonly slug: string;
  readonly name: string;
}

/** A file that may be downloaded, without metadata. */
export interface FileView {
  /** Below the site: `files/new-patient.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whose bio leads to it, where nothing else does: then it is one of their pages. */
  readonly person?: string;
}

/** A record as it stands, for kinds without decisions. */
export type PlainView<D> = Omit<D, 'waivers'> & {
  readonly slug: string;
  readonly file: string;
  readonly translation?: ViewTranslation;
  readonly body: readonly string[];
};

export interface VersionView extends Omit<PolicyData, 'waivers' | 'kind' | 'lines'> {
  readonly file: string;
  readonly translation?: ViewTranslation;
  readonly kind: string;
  readonly state: 'in-force' | 'upcoming' | 'superseded';
  /** Sentences in other languages, with the values frozen at approval. */
  readonly lines?: readonly LanguageLine[];
  /** Blocks of Markdown, with the values frozen at approval. */
  readonly body: readonly string[];
  /** The last day it applied, for a superseded version. */
  readonly lastDay?: string;
  /** Six years after it was superseded (45 CFR 164.530(j)(2)). */
  readonly retainUntil?: string;
  readonly digest: string;
  readonly approvedOn: string;
}

/** A policy with its approved versions, newest first; at least one. */
export interface PolicyView {
  readonly policy: string;
  readonly versions: readonly VersionView[];
  /** The days on which approved versions took or take effect, in order; also of those that can't be shown. */
  readonly days: readonly string[];
  /** The version that applies today was approved, and can't be shown as it was: the policy's page says so. */
  readonly isBeingUpdated: boolean;
}

/** An approved version of a policy for patients whose words can't be shown: changed since, or gone; or kept long enough. */
export interface MissingVersion {
  readonly policy: string;
  readonly effective: string;
  readonly state: 'being-updated' | 'no-longer-kept';
}

/** A record that can't be shown now: its page says so and names no one. */
export interface HeldView {
  readonly kind: 'provider' | 'service' | 'page' | 'policy';
  readonly slug: string;
  readonly file: string;
}

/** Stances as the practice set them, for the page that explains them. */
export interface StanceView {
  readonly category: Category;
  readonly stance: Stance;
}

/** Everything that may be shown in one language, and nothing else. */
export interface PublishedSite {
  readonly today: string;
  /** The language of the site, BCP 47. */
  readonly lang: string;
  readonly practice: Published<PracticePublic>;
  readonly stances: readonly StanceView[];
  /** Months a consent holds. */
  readonly consentMonths: number;
  readonly providers: ReadonlyArray<Published<ProviderView>>;
  readonly leftNotices: ReadonlyArray<Published<LeftNoticeView>>;
  readonly locations: ReadonlyArray<Published<PlainView<LocationData>>>;
  readonly services: ReadonlyArray<Published<PlainView<ServiceData>>>;
  readonly announcements: ReadonlyArray<Published<PlainView<AnnouncementData>>>;
  /** Whether every announcement can be read. Else nobody knows which days are closed. */
  readonly isNewsComplete: boolean;
  readonly pages: ReadonlyArray<Published<PlainView<PageData>>>;
  readonly policies: ReadonlyArray<Published<PolicyView>>;
  readonly held: readonly HeldView[];
  readonly missing: readonly MissingVersion[];
  /** Addresses that may never break. */
  readonly permalinks: readonly string[];
  readonly files: readonly FileView[];
  /** For staff only. */
  readonly answers: ReadonlyArray<Published<PlainView<AnswerData>>>;
  readonly handbook: ReadonlyArray<Published<PlainView<HandbookData>>>;
  readonly staffPolicies: ReadonlyArray<Published<PolicyView>>;
  /** What comes with them. */
  readonly staffFiles: readonly FileView[];
}
