import type { AnswerData } from './answer.ts';
import type { Stance } from './categories.ts';
import type { Base } from './page-base.ts';
import type {
  AnswerView,
  CardView,
  CopyView,
  DeskPerson,
  DueItem,
  DueLine,
  HandbookEntry,
  HandbookGroup,
  InterviewQuestionView,
  NoticeGroup,
  OpenQuestion,
  PersonSummary,
  PrintPiece,
  Proof,
  RegisteredVersion,
  SheetLine,
  SignedVersion,
  StaffFrame,
  WantedView,
  WhoLine,
} from './staff-view.ts';
import type { CategoryGuide, Heading, Html, Link, PolicySummary, PolicyText } from './view.ts';

type Staff<L extends string, D extends object> = Base<L, 'staff'> & { readonly staff: StaffFrame } & D;

export type StaffHomePage = Staff<
  'staff-home',
  {
    readonly answers: number;
    readonly people: number;
    readonly policies: number;
    /** Sheets on which staff sign that they have read a policy. */
    readonly sheets: number;
    /** Of all policies. */
    readonly versions: number;
    readonly pages: number;
    readonly due: number;
    /** Notices that are asked for and are missing or not whole. */
    readonly openNotices: number;
    /** Sheets ready to print. */
    readonly cards: number;
  }
>;
export type StaffAnswersPage = Staff<
  'staff-answers',
  {
    readonly situations: ReadonlyArray<{
      readonly situation: AnswerData['situation'];
      readonly answers: readonly AnswerView[];
    }>;
  }
>;
export type StaffPoliciesPage = Staff<
  'staff-policies',
  { readonly policies: readonly PolicySummary[]; readonly sheets: readonly Link[] }
>;
export type StaffPolicyPage = Staff<'staff-policy', PolicyText & { readonly sheet: string }>;
/** Who has read a policy for staff: names, signatures, dates, on paper. */
export type AcknowledgementPage = Staff<
  'acknowledgement',
  {
    readonly policy: SignedVersion;
    /** People who work here now, by the name patients see. */
    readonly names: readonly string[];
    /** Lines for everyone else, to be filled by hand. */
    readonly blankRows: number;
    /** Address of the policy. */
    readonly back: string;
  }
>;
/** Six questions to ask oneself, as a card in one of its sizes. */
export type BeforeYouPostPage = Staff<
  'before-you-post',
  {
    readonly size: 'a5' | 'a6' | 'pocket';
    /** Cards on one sheet of paper. */
    readonly copies: number;
    readonly sizes: ReadonlyArray<Link & { readonly isThis: boolean }>;
  }
>;
/** The file for the shared drive. It holds all it needs. */
export type FrontDeskPage = Staff<
  'front-desk',
  {
    readonly situations: StaffAnswersPage['situations'];
    readonly people: readonly DeskPerson[];
    /** Undefined while no policy is in force for it to lead to. */
    readonly card?: CardView;
  }
>;
export type PolicyRegisterPage = Staff<
  'policy-register',
  {
    /** The day it was made. */
    readonly day: string;
    readonly forPatients: readonly RegisteredVersion[];
    readonly forStaff: readonly RegisteredVersion[];
    readonly csv: string;
    readonly json: string;
  }
>;
/** What the law of the practice's places asks for on a website, and what of it is there. */
export type NoticesPage = Staff<
  'notices',
  {
    readonly day: string;
    readonly sums: ReadonlyArray<{ readonly label: string; readonly count: number }>;
    readonly questions: readonly OpenQuestion[];
    readonly groups: readonly NoticeGroup[];
    readonly csv: string;
    readonly json: string;
  }
>;
export type HandbookPage = Staff<
  'handbook',
  {
    readonly summary?: string;
    readonly body: Html;
    readonly headings: readonly Heading[];
    readonly sidebar: readonly HandbookGroup[];
    readonly previous?: HandbookEntry;
    readonly next?: HandbookEntry;
  }
>;
/** A page of the handbook made from the categories and the practice's stances. */
export type PersonalDetailsPage = Staff<
  'personal-details',
  {
    readonly summary: string;
    readonly consentMonths: number;
    readonly byStance: ReadonlyArray<{
      readonly stance: Stance;
      readonly label: string;
      readonly categories: readonly CategoryGuide[];
    }>;
    readonly sidebar: readonly HandbookGroup[];
    readonly previous?: HandbookEntry;
  }
>;
/** The questions that fill a bio, to print. */
export type InterviewPage = Staff<
  'interview',
  {
    readonly questions: readonly InterviewQuestionView[];
    /** What the practice never shares, by its labels. */
    readonly neverShared: readonly string[];
    readonly back: string;
  }
>;
export type WhoSeesWhatPage = Staff<
  'who-sees-what',
  { readonly people: readonly PersonSummary[]; readonly registers: readonly RegisterPart[] }
>;

/** The register as files to download. Where one file would be too large, each part says who is the first and the last in it. */
export interface RegisterPart {
  readonly csv: string;
  readonly json: string;
  readonly first?: string;
  readonly last?: string;
}

export type WhoPage = Staff<
  'who',
  {
    readonly name: string;
    readonly status: 'active' | 'on-leave' | 'left' | 'draft' | 'held';
    /** Absolute address of the public bio, if there is one. */
    readonly bio?: string;
    /** What is public as it stands, without a decision: name, title, training. */
    readonly facts: readonly WhoLine[];
    readonly published: readonly WhoLine[];
    readonly withheld: readonly WhoLine[];
    readonly due: readonly DueItem[];
    readonly wanted: WantedView;
    /** Address of the sheet they sign; undefined for someone who has left, and while the file has errors. */
    readonly sheet?: string;
  }
>;
/** What a person signs. */
export type ConsentSheetPage = Staff<
  'consent-sheet',
  {
    readonly name: string;
    readonly lines: readonly SheetLine[];
    /** How long a yes holds. */
    readonly months: number;
    /** Address of the page it belongs to. */
    readonly back: string;
  }
>;
/** What falls due in the next 12 months, and what is past its day. */
export type DuePage = Staff<
  'due',
  {
    readonly over: readonly DueLine[];
    readonly soon: ReadonlyArray<{ readonly month: string; readonly items: readonly DueLine[] }>;
    /** Address of the calendar; undefined while nothing falls due. */
    readonly calendar?: string;
  }
>;
/** What was searched for, in which files, in which forms. */
export type ProofPage = Staff<
  'proof',
  Omit<Proof, 'files'> & {
    /** How many files were searched. */
    readonly count: number;
    /** Those files; undefined where a page of them would be too long for anyone to read. */
    readonly files?: Proof['files'];
    readonly manifest: string;
  }
>;

/** What there is to print; nothing while the code would lead nowhere. */
export type CardsPage = Staff<
  'cards',
  {
    readonly card: CardView;
    readonly isSample: boolean;
    readonly pieces: readonly PrintPiece[];
    /** The title of the policy the code leads to; undefined while none is in force. */
    readonly policy?: string;
    readonly signature: string;
  }
>;
/** One sheet of paper, and how to print it. */
export type PrintPage = Staff<
  'print',
  PrintPiece & {
    readonly card: CardView;
    readonly isSample: boolean;
    /** The same on other papers. */
    readonly others: readonly PrintPiece[];
    readonly back: string;
  }
>;
/** The e-mail signature and the portal message. */
export type SignaturePage = Staff<
  'signature',
  { readonly texts: readonly CopyView[]; readonly isSample: boolean; readonly back: string }
>;

export type StaffPage =
  | StaffHomePage
  | StaffAnswersPage
  | FrontDeskPage
  | StaffPoliciesPage
  | StaffPolicyPage
  | AcknowledgementPage
  | BeforeYouPostPage
  | PolicyRegisterPage
  | NoticesPage
  | HandbookPage
  | PersonalDetailsPage
  | InterviewPage
  | WhoSeesWhatPage
  | WhoPage
  | ConsentSheetPage
  | DuePage
  | ProofPage
  | CardsPage
  | PrintPage
  | SignaturePage;
