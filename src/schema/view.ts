import type { AnswerData } from './answer.ts';
import type { HandbookPart } from './content.ts';
import type { Yes } from './published.ts';

/** The parts that pages are made of: finished words, nothing private, nothing to decide. */

/** HTML made by `5-compose` from Markdown, with every tag and address in it checked. */
export type Html = string & { readonly __html: never };

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A portrait: re-encoded files named by digest. */
export interface PhotoView {
  readonly src: string;
  /** Value of `srcset`, smallest first. */
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A person as a plate: in the finder, on the home page, at the head of a bio. */
export interface PlateView {
  readonly name: string;
  readonly title: string;
  readonly credentials: readonly string[];
  readonly url: string;
  readonly photo?: PhotoView;
  /** Letters for the arch of a person without a photo. */
  readonly monogram: string;
  readonly isAway: boolean;
  /** Names, not codes. */
  readonly languages: readonly string[];
  readonly locations: readonly string[];
  /** Undefined: nobody said. */
  readonly takesNewPatients?: boolean;
}

export interface HoursView {
  /** Such as "Monday to Thursday". */
  readonly days: string;
  /** Such as "8:00 am to 5:00 pm", or undefined: closed. */
  readonly times: string;
}

export interface LocationView {
  readonly slug: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: PhoneView;
  readonly hours: readonly HoursView[];
  readonly access?: string;
  readonly closed: readonly string[];
  readonly about?: Html;
}

export interface PhoneView {
  /** As people read it. */
  readonly label: string;
  /** `tel:+15035550100` */
  readonly url: string;
}

export interface AnnouncementView {
  readonly says: string;
  /** Such as "20 November to 30 November 2026", in words, so that a late rebuild does no harm. */
  readonly when: string;
  readonly isUrgent: boolean;
  readonly where?: string;
  readonly more?: Html;
}

/** The policy behind the boundary, and the short link that leads to it: paper can't be clicked on. */
export interface BoundaryView extends Link {
  readonly short: string;
}

/** What stands around every page of the public site. */
export interface SiteFrame {
  readonly name: string;
  readonly legalName?: string;
  readonly lang: string;
  readonly isSample: boolean;
  readonly menu: readonly Link[];
  readonly footer: readonly Link[];
  readonly phone: PhoneView;
  readonly email?: string;
  readonly portal?: Link;
  readonly booking?: Link;
  readonly emergency?: { readonly number: string; readonly crisis?: string };
  readonly urgent: readonly AnnouncementView[];
  /** The boundary in one line, with the policy behind it; undefined while no social media policy is in force. */
  readonly boundary?: BoundaryView;
  readonly accent?: string;
}

/** One way to narrow the finder. Every choice is a page of its own, so that it works without a script. */
export interface FacetView {
  readonly by: 'language' | 'location' | 'specialty' | 'accepting';
  readonly choices: ReadonlyArray<Link & { readonly isChosen: boolean }>;
}
/** A heading of a text, for its contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: 2 | 3;
}

export interface PersonalView {
  readonly category: string;
  readonly label: string;
  readonly items: readonly string[];
}

export interface ChannelView {
  readonly network: string;
  readonly url: string;
  readonly purpose: string;
}
/** A category told to patients. */
export interface CategoryView {
  readonly label: string;
  readonly says: string;
  readonly example?: string;
}
/** A category told to those who write. */
export interface CategoryGuide {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  readonly safe: readonly string[];
  readonly unsafe: readonly string[];
  readonly leaveOut: string;
  readonly why: string;
  readonly expires: boolean;
  readonly isSensitive: boolean;
  readonly isLocked: boolean;
}
export interface PolicySummary {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly version: number;
  /** Dates are words: "15 January 2026". */
  readonly effective: string;
  readonly upcoming?: { readonly effective: string; readonly url: string };
}
export interface VersionView {
  readonly title: string;
  readonly version: number;
  readonly url: string;
  readonly state: 'in-force' | 'upcoming' | 'superseded';
  readonly effective: string;
  /** The last day it applied. */
  readonly until?: string;
  readonly retainUntil?: string;
  readonly changes?: string;
}
export interface PolicyText {
  readonly policyTitle: string;
  readonly summary: string;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly version: VersionView;
  readonly owner: string;
  readonly nextReview: string;
  readonly corrections: ReadonlyArray<{ readonly on: string; readonly what: string }>;
  /** The file of a version from before Doorplate, and what is to be said about it. */
  readonly attachment?: Link & { readonly note?: string };
  /** Ids that headings of earlier versions had at this address, and that none has now: links to them lead to the top. */
  readonly oldAnchors?: readonly string[];
  /** Where changes of policies are told to feed readers. */
  readonly feed?: string;
  /** The policy's own address, where the version in force stands. */
  readonly currentUrl: string;
  readonly historyUrl: string;
  readonly upcoming?: VersionView;
  readonly earlier: readonly VersionView[];
}
/** A stretch of days and the version that applied then. */
export interface DaysView {
  readonly from: string;
  /** The last of them; undefined while no end is set. */
  readonly to?: string;
  readonly state: VersionView['state'] | 'being-updated' | 'no-longer-kept';
  /** Undefined for a version that isn't shown. */
  readonly version?: { readonly number: number; readonly title: string; readonly url: string };
}
/** A version in the register of policies. */
export interface RegisteredVersion {
  readonly title: string;
  readonly version?: string;
  /** Of the public site. */
  readonly url?: string;
  readonly state: string;
  readonly isInForce: boolean;
  readonly days: readonly string[];
  readonly approved: readonly string[];
  readonly care: readonly string[];
  readonly file: string;
  readonly digest: string;
}
/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
/** What stands around every staff page. Links are relative, ending in `.html`, made by `6-render`. */
export interface StaffFrame {
  readonly name: string;
  readonly menu: readonly Link[];
  readonly publicUrl: string;
  readonly phone: PhoneView;
}

export interface AnswerView {
  readonly slug: string;
  readonly title: string;
  readonly situation: AnswerData['situation'];
  readonly channel: AnswerData['channel'];
  /** Paragraphs, cut where something depends on who is asked for, or is for the speaker to fill. */
  readonly paragraphs: ReadonlyArray<readonly AnswerPiece[]>;
  readonly after: readonly string[];
  /** As it is read out. Undefined where there is no word. */
  readonly reading?: { readonly words: number; readonly grade?: number };
}

/** A piece of an answer as it stands for nobody in particular. */
export interface AnswerPiece {
  readonly text: string;
  /** What may take its place: a person's name, the address of their page as it is written or as it is said, or the patient's name. */
  readonly fill?: 'person' | 'bio' | 'spoken-bio' | 'patient';
}

/** Someone patients ask for, who has a page. */
export interface DeskPerson {
  readonly slug: string;
  readonly name: string;
  readonly title: string;
  readonly bio: string;
  readonly spokenBio: string;
}

export interface HandbookEntry {
  readonly title: string;
  readonly summary?: string;
  readonly url: string;
}
/** A part of the handbook with its pages, in order. */
export interface HandbookGroup {
  readonly part: HandbookPart;
  /** Undefined where the handbook has one part only, which then needs no name. */
  readonly label?: string;
  readonly entries: readonly HandbookEntry[];
}

/** A question of the interview, on paper. */
export interface InterviewQuestionView {
  readonly ask: string;
  readonly hint: string;
  /** Where the answer goes. */
  readonly fills: string;
  /** For a personal detail: how the practice wants it worded. */
  readonly stance?: string;
  readonly lines: number;
}

/** One line of who sees what. */
export interface WhoLine {
  readonly label: string;
  /** The category, for personal items. */
  readonly category?: string;
  readonly isPublished: boolean;
  /** In plain words why it is public or isn't. */
  readonly because: string;
  /** What to do about it, where it is held back. */
  readonly next?: string;
  /** The wording; undefined for a withheld item of a sensitive category. */
  readonly wording?: string;
  readonly places: readonly Link[];
  /** The person's yes, its last day, and the practice's yes. Days as 2028-05-04. */
  readonly consented?: Yes;
  readonly until?: string;
  readonly approved?: Yes;
  /** The same in sentences. */
  readonly days: readonly string[];
}

/** What everyone signs to have read: a version of a policy for staff, known by its digest. */
export interface SignedVersion {
  readonly title: string;
  readonly version: number;
  /** Dates are words. */
  readonly effective: string;
  readonly state: VersionView['state'];
  /** The first letters of the text's digest, in groups: enough to tell two texts apart on paper. */
  readonly digest: string;
}

/** One thing patients look for in a bio. */
export interface WantedItem {
  readonly label: string;
  /** Half a sentence. */
  readonly why: string;
  readonly source: string;
  /** `waits`: in the file and held back. Undefined: not counted. */
  readonly state?: 'done' | 'waits' | 'open';
  /** What to do, where it is open. */
  readonly how?: string;
}
/** What patients look for in a bio, and what of it is there. */
export interface WantedView {
  /** Such as “6 of 9”; undefined where nothing is counted. */
  readonly count?: string;
  /** What has to be said about this person first. */
  readonly note?: string;
  readonly items: readonly WantedItem[];
}

/** A line on the sheet a person signs. */
export interface SheetLine {
  readonly label: string;
  /** The exact words; undefined: a blank line to fill by hand. */
  readonly wording?: string;
  readonly places: readonly string[];
  /** Until when a yes holds; undefined: to be filled by hand. */
  readonly holds?: string;
}

/** A person in the overview. */
export interface PersonSummary {
  readonly name: string;
  /** Undefined while their file can't be read. */
  readonly url?: string;
  readonly status: string;
  readonly published: number;
  /** What is held back, by reason: “No consent yet: 2”. */
  readonly withheld: readonly string[];
  /** The next day something of theirs falls due. */
  readonly next?: Pick<DueItem, 'on' | 'isOver' | 'label'>;
}

/** Something that goes off on a day, or has to be done again by it. */
export interface DueItem {
  readonly kind:
    | 'consent'
    /** A consent to an item of a sensitive category. */
    | 'private'
    | 'photo'
    | 'credential'
    | 'new-patients'
    | 'bio-read'
    | 'photo-taken'
    | 'policy'
    | 'waiver';
  /** The last day it holds, or by which it is to be done: 2028-05-04, and in words. */
  readonly day: string;
  readonly on: string;
  /** A person's name, a policy's title, or a file. */
  readonly who: string;
  readonly slug: string;
  readonly label: string;
  readonly isOver: boolean;
  /** The whole of it in a sentence. */
  readonly says: string;
}

/** With the page of the person it is about. */
export type DueLine = DueItem & { readonly url?: string };

/** What the audit of the public site did: of the values, only how many there were. */
export interface Proof {
  readonly doorplate: string;
  /** The address the site is published at, and the day it was built for. */
  readonly site: string;
  readonly day: string;
  readonly withheldValues: number;
  /** In which forms a value was looked for, in words. */
  readonly forms: readonly string[];
  readonly files: ReadonlyArray<{ readonly path: string; readonly digest: string; readonly size: number }>;
}

/** A QR code as a picture: where it leads, how many modules a side has, and one SVG path of unit squares. */
export interface QrView {
  readonly payload: string;
  readonly size: number;
  readonly path: string;
}

/** What is printed, and on which paper. */
export interface PrintPiece {
  readonly piece: 'cards' | 'sign' | 'poster';
  readonly paper: 'letter' | 'a4' | 'a6';
  readonly url: string;
}

/** Words or code to be copied. */
export interface CopyView {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly html: Html;
  /** Copied with its look, not as letters. */
  readonly isRich: boolean;
}

/** What stands on the wallet card, and on every sign and poster. */
export interface CardView {
  readonly practice: string;
  /** As people read it. */
  readonly phone: string;
  /** The short link as people type it: `cedarhill.example/social`. */
  readonly address: string;
  readonly qr: QrView;
}
