import type { Stance } from './categories.ts';
import type { Base } from './page-base.ts';
import type { ProviderPublic } from './provider.ts';
import type { StaffPage } from './staff-page.ts';
import type { SchemaGraph } from './structured-data.ts';
import type {
  Alternate,
  AnnouncementView,
  CategoryView,
  ChannelView,
  DaysView,
  FacetView,
  Heading,
  Html,
  Langs,
  LetterLink,
  Link,
  LocationView,
  PersonalView,
  PictureView,
  PlateView,
  PolicySummary,
  PolicyText,
  SearchEntry,
  ServiceSummary,
  SiteFrame,
  VersionView,
  WordChange,
} from './view.ts';

export type * from './staff-page.ts';
export type * from './staff-view.ts';
export type * from './view.ts';

/**
 * What layouts see: finished pages made of published views, and nothing else.
 * Addresses are absolute paths of the public site (`/providers/`); on staff pages `6-render` makes them relative.
 */

type Public<L extends string, D extends object> = Base<L, 'public'> & {
  readonly site: SiteFrame;
  /** The page for machines: nothing that it doesn't show. */
  readonly structuredData?: SchemaGraph;
  /** The day its words last changed, where the practice says one: a date made up would be worse than none. */
  readonly lastModified?: string;
  /** How the site's own search finds it. Whatever says nothing of it stays out of the index. */
  readonly search?: SearchEntry;
  /**
   * What search engines are told of a page in several languages: the same on each of these pages, itself included. Nothing
   * where what it is about is there in one language alone.
   */
  readonly alternates?: readonly Alternate[];
  /** That what it is about isn't there in the page's language. */
  readonly notYet?: string;
  /** Where a link to it is shared; a page that nobody should share has none. */
  readonly picture?: PictureView;
} & D;

export type HomePage = Public<
  'home',
  {
    /** From content/pages/home.md, else the practice's name. */
    readonly statement: string;
    readonly langs?: Langs;
    readonly more?: Html;
    readonly announcements: readonly AnnouncementView[];
    readonly people: readonly PlateView[];
    /** Of more people than a page shows; then `people` has none. */
    readonly letters?: readonly LetterLink[];
    readonly locations: readonly LocationView[];
    /** Policies the law wants a link to on this page. */
    readonly notices: readonly Link[];
  }
>;

export type ProvidersPage = Public<
  'providers',
  {
    readonly people: readonly PlateView[];
    /** Ways to the parts of a list of more people than a page shows; the page that is no part then has no people. */
    readonly letters?: readonly LetterLink[];
    /** On a part: the list it is of. */
    readonly whole?: Link;
    readonly facets?: readonly FacetView[];
    /** Whether it shows everyone, or those who fit one choice. */
    readonly isWhole: boolean;
    /** Whether one page shows everyone, so that choices can be combined there. */
    readonly isOnePage: boolean;
  }
>;

export type ServicesPage = Public<'services', { readonly services: readonly ServiceSummary[] }>;

/** One thing the practice does: what it is, who does it, where, how to book. */
export type ServicePage = Public<
  'service',
  {
    readonly summary: string;
    readonly body?: Html;
    readonly langs?: Langs;
    /** Those who do it and are here. */
    readonly people: readonly PlateView[];
    /** Where they are listed if they are more than a page shows; then `people` has none. */
    readonly many?: { readonly count: number; readonly url: string };
    /** Where they see patients. */
    readonly locations: readonly LocationView[];
  }
>;

export type InsurancePage = Public<'insurance', { readonly plans: readonly string[]; readonly asOf: string }>;

export type ProviderPage = Public<
  'provider',
  {
    readonly plate: PlateView;
    readonly pronunciation?: string;
    readonly isAway: boolean;
    readonly acceptingNewPatients?: { readonly value: boolean; readonly asOf: string };
    readonly specialties: readonly string[];
    readonly helpsWith: readonly string[];
    /** With the page of each. */
    readonly services: readonly Link[];
    /** To book, or to call where nothing can be booked online. */
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
    readonly langs?: Langs;
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
  {
    readonly summary?: string;
    readonly body?: Html;
    readonly headings: readonly Heading[];
    readonly langs?: Langs;
  }
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
        /** Of the differences, where it isn't the page's. */
        readonly lang?: string;
        readonly isAfterFile?: boolean;
      }
    >;
    readonly feed?: string;
  }
>;

/** Behind the short link. `target` is undefined while no social media policy is in force. */
export type SocialPage = Public<'social', { readonly target?: string; readonly canonical?: string }>;
/** Where one searches; a script does it. */
export type SearchPage = Public<
  'search',
  {
    /**
     * Addresses of further indexes, of folders. Of many people each index has some, so that one who changes leaves the others as
     * they are. Without, all pages are in one.
     */
    readonly parts?: readonly string[];
  }
>;
export type NotFoundPage = Public<'not-found', object>;

export type PublicPage =
  | HomePage
  | ProvidersPage
  | ServicesPage
  | ServicePage
  | InsurancePage
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
  | SearchPage
  | NotFoundPage;

export type Page = PublicPage | StaffPage;
export type LayoutName = Page['layout'];
export type PageOf<L extends LayoutName> = Extract<Page, { layout: L }>;

/** A file of the site that is no page: robots.txt, _headers, a stylesheet. */
export interface TextFile {
  readonly audience: 'public' | 'staff';
  readonly path: string;
  readonly text: string;
  /** The digest of all that the text follows from, where that takes less time than to make it. */
  readonly madeOf?: () => string;
  /** In a file about everyone, whose each part is: the audit searches it as one of that person’s pages. */
  readonly shares?: readonly Share[];
}

/** A part of a file that is about one person: characters `from` to `to`, a whole JSON value. */
export interface Share {
  readonly person: string;
  readonly from: number;
  readonly to: number;
}
