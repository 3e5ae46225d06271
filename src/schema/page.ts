import type { AnswerData } from './answer.ts';
import type { Stance } from './categories.ts';
import type { ProviderPublic } from './provider.ts';
import type {
  AnnouncementView,
  AnswerView,
  CardView,
  CategoryGuide,
  CategoryView,
  ChannelView,
  CopyView,
  DaysView,
  DeskPerson,
  DueItem,
  DueLine,
  FacetView,
  HandbookEntry,
  HandbookGroup,
  Heading,
  Html,
  InterviewQuestionView,
  Link,
  LocationView,
  PersonalView,
  PersonSummary,
  PlateView,
  PolicySummary,
  PolicyText,
  PrintPiece,
  Proof,
  RegisteredVersion,
  SheetLine,
  SignedVersion,
  SiteFrame,
  StaffFrame,
  VersionView,
  WantedView,
  WhoLine,
  WordChange,
} from './view.ts';

export type * from './view.ts';

/**
 * What layouts see: finished pages made of published views, and nothing else.
 * Addresses are absolute paths of the public site (`/providers/`); on staff pages `6-render` makes them relative.
 */

/** Common to all pages. */
interface Base<L extends string, A extends 'public' | 'staff'> {
  readonly layout: L;
  readonly audience: A;
  /** `/providers/amara-osei/`, `/404.html`; on staff pages a file such as `answers/index.html`. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  readonly lang: string;
  readonly noindex: boolean;
  /** The path of the file it comes from, for messages and `--hold`; nothing if it is made of many. */
  readonly source?: string;
  /** The slug of the person it is about: the audit searches it for each of their withheld values. */
  readonly person?: string;
}

type Public<L extends string, D extends object> = Base<L, 'public'> & { readonly site: SiteFrame } & D;
type Staff<L extends string, D extends object> = Base<L, 'staff'> & { readonly staff: StaffFrame } & D;

export type HomePage = Public<
  'home',
  {
    /** From content/pages/home.md, else the practice's name. */
    readonly statement: string;
    readonly more?: Html;
    readonly announcements: readonly AnnouncementView[];
    readonly people: readonly PlateView[];
    readonly locations: readonly LocationView[];
  }
>;

export type ProvidersPage = Public<
  'providers',
  { readonly people: readonly PlateView[]; readonly facets?: readonly FacetView[] }
>;

export type ProviderPage = Public<
  'provider',
  {
    readonly plate: PlateView;
    readonly pronunciation?: string;
    readonly isAway: boolean;
    readonly acceptingNewPatients?: { readonly value: boolean; readonly asOf: string };
    readonly specialties: readonly string[];
    readonly helpsWith: readonly string[];
    readonly services: readonly string[];
    readonly booking?: Link;
    /** Address of the contact card. */
    readonly card?: string;
    readonly locations: readonly LocationView[];
    readonly approach?: string;
    /** In the person's own words. */
    readonly body?: Html;
    readonly personal: readonly PersonalView[];
    readonly registrations: ProviderPublic['registrations'];
    readonly boardCertifications: ProviderPublic['boardCertifications'];
    readonly education: ProviderPublic['education'];
    readonly training: ProviderPublic['training'];
    readonly npi?: string;
    readonly links: readonly Link[];
  }
>;

/** Whoever isn't here any more, or a record that is being put right: names no one. */
export type NotHerePage = Public<
  'not-here',
  { readonly reason: 'gone' | 'being-updated'; readonly isProvider: boolean }
>;
/** After leaving, for those who agreed to it. */
export type LeftNoticePage = Public<'left-notice', { readonly name: string }>;
export type LocationsPage = Public<'locations', { readonly locations: readonly LocationView[] }>;

export type FollowPage = Public<'follow', { readonly channels: readonly ChannelView[] }>;

export type BiosExplainedPage = Public<
  'bios-explained',
  {
    readonly byStance: ReadonlyArray<{
      readonly stance: Stance;
      readonly label: string;
      readonly categories: readonly CategoryView[];
    }>;
    readonly consentMonths: number;
  }
>;

export type PlainPage = Public<
  'page',
  { readonly summary?: string; readonly body?: Html; readonly headings: readonly Heading[] }
>;

export type PoliciesPage = Public<
  'policies',
  { readonly policies: readonly PolicySummary[]; readonly feed?: string }
>;

/** The version in force at the policy's address (`isPermanent` false), or one version at its own. */
export type PolicyPage = Public<'policy', PolicyText & { readonly isPermanent: boolean }>;

export type PolicyHistoryPage = Public<
  'policy-history',
  {
    readonly policyTitle: string;
    readonly currentUrl: string;
    /** Which version applied on which days, newest first. */
    readonly days: readonly DaysView[];
    /** Newest first, each with its differences from the one before it, where that one has words. */
    readonly versions: ReadonlyArray<
      VersionView & {
        readonly differences: ReadonlyArray<readonly WordChange[]>;
        readonly isAfterFile?: boolean;
      }
    >;
    readonly feed?: string;
  }
>;

/** Behind the short link. `target` is undefined while no social media policy is in force. */
export type SocialPage = Public<'social', { readonly target?: string; readonly canonical?: string }>;
export type NotFoundPage = Public<'not-found', object>;

export type PublicPage =
  | HomePage
  | ProvidersPage
  | ProviderPage
  | NotHerePage
  | LeftNoticePage
  | LocationsPage
  | FollowPage
  | BiosExplainedPage
  | PlainPage
  | PoliciesPage
  | PolicyPage
  | PolicyHistoryPage
  | SocialPage
  | NotFoundPage;

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
export type WhoSeesWhatPage = Staff<'who-sees-what', { readonly people: readonly PersonSummary[] }>;
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
export type ProofPage = Staff<'proof', Proof & { readonly manifest: string }>;

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

export type Page = PublicPage | StaffPage;
export type LayoutName = Page['layout'];
export type PageOf<L extends LayoutName> = Extract<Page, { layout: L }>;

/** A file of the site that is no page: robots.txt, _headers, a stylesheet. */
export interface TextFile {
  readonly audience: 'public' | 'staff';
  readonly path: string;
  readonly text: string;
}
