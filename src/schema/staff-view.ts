import type { AnswerData } from './answer.ts';
import type { HandbookPart } from './content.ts';
import type { Yes } from './published.ts';
import type { Html, Link, PhoneView, VersionView } from './view.ts';

/** The parts that only staff pages are made of. */

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
  /** How hard it is to read, as a line. */
  readonly reading?: string;
  readonly file: string;
  readonly digest: string;
}

/** A notice that the law of a place asks for, and how the practice stands with it. Days and reasons are words. */
export interface NoticeLine {
  readonly title: string;
  readonly about: string;
  /** Whether it is asked of the practice, and what decides that. */
  readonly required: string;
  readonly because?: string;
  /** Whether it is on the site. */
  readonly present: string;
  /** Where, if people can read it. */
  readonly url?: string;
  readonly lacks?: string;
  readonly placed?: string;
  /** Something is to be done: it is asked for and isn't there, or isn't whole, or nobody has answered. */
  readonly isOpen: boolean;
  readonly lawRef: string;
  readonly lawNotes: readonly string[];
}

/** The notices of one jurisdiction. */
export interface NoticeGroup {
  readonly place: string;
  readonly id: string;
  readonly lines: readonly NoticeLine[];
}

/** Something only the practice can answer, and what depends on it. */
export interface OpenQuestion {
  readonly question: string;
  readonly decides: string;
}
