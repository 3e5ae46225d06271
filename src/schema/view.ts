import type { FacetName } from './facets.ts';

/** The parts that pages are made of: finished words, nothing private, nothing to decide. */

/** HTML made by `5-compose` from Markdown, with every tag and address in it checked. */
export type Html = string & { readonly __html: never };

/** The language (BCP 47) of each part of a view, by its name, that isn't in the page's: nobody translated it. */
export type Langs = Readonly<Record<string, string>>;

export interface Link {
  readonly label: string;
  readonly url: string;
  /** Of the label, where it isn't the page's. */
  readonly lang?: string;
}

/** The same page in one of the site's languages; its label is the language's own name. */
export interface LanguageLink extends Link {
  readonly lang: string;
  readonly isThis: boolean;
}

/** An address for those who read a language (BCP 47), or, as `x-default`, for everyone else. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/** A portrait: re-encoded files named by digest. */
export interface PhotoView {
  /** JPEG, for every browser. */
  readonly src: string;
  /** Value of `srcset`, smallest first. */
  readonly srcset: string;
  /** The same in lighter formats, the lightest first: a browser takes the first it knows. */
  readonly sources: ReadonlyArray<{ readonly type: string; readonly srcset: string }>;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Of the description, where it isn't the page's. */
  readonly lang?: string;
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
  /** The day, in words, on which that was so. */
  readonly takesAsOf?: string;
  /** In the finder: ends of the addresses of the choices this person fits, such as `who-speak/spanish/`. */
  readonly fits?: readonly string[];
  readonly langs?: Langs;
}

/**
 * What is drawn where a link to the page is shared: a plate. No check can read a picture's points, so every word of it
 * stands on the page too, and the page says them once more as its description.
 */
export interface PictureView {
  /** The largest line: a person, the page, or the practice. */
  readonly name: string;
  readonly credentials: readonly string[];
  readonly title?: string;
  /** Beneath the plate, unless it is the plate's own name. */
  readonly practice?: string;
  /** Who stands in the arch beside the plate: in their published portrait or, without one, in letters. */
  readonly person?: Pick<PlateView, 'photo' | 'monogram'>;
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
  /** In England: how the Care Quality Commission rates it, and where its report is. */
  readonly rating?: { readonly says: string; readonly report: string };
  /** What is announced for this place in particular. */
  readonly notices: readonly AnnouncementView[];
  /** For the script that says whether it is open; undefined where nobody wrote hours down. */
  readonly opening?: OpeningView;
  readonly langs?: Langs;
}

/** A time of opening on a day of the week, as a clock with 24 hours. Sunday is 0. */
export interface OpenTime {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

/** What a script needs to say whether a place is open. It says nothing where this doesn't tell. */
export interface OpeningView {
  readonly zone: string;
  readonly times: readonly OpenTime[];
  /** Days on which it is closed whatever the hours say. */
  readonly closed: readonly string[];
  /** First and last days of stretches in which the hours may not hold. */
  readonly unsure: ReadonlyArray<readonly [from: string, until: string]>;
  /** The day for which the page was made: nobody knows what was announced since. */
  readonly builtFor: string;
  /** Times in words, by the clock: `{"08:00": "8:00 am"}`. */
  readonly clock: Readonly<Record<string, string>>;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** Sentences with `#` for the time and `@` for the day. */
  readonly says: Readonly<Record<string, string>>;
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
  /** The last day it holds, and where that day ends: a script takes it off a page that was made earlier. */
  readonly until: string;
  readonly zone: string;
  readonly where?: string;
  readonly more?: Html;
  readonly langs?: Langs;
}

/** The policy behind the boundary, and the short link that leads to it: paper can't be clicked on. */
export interface BoundaryView extends Link {
  readonly short: string;
}

/** What stands around every page of the public site. */
export interface SiteFrame {
  readonly name: string;
  readonly legalName?: string;
  /** Where the public site stands, such as "https://cedarhill.example". */
  readonly origin: string;
  /** Before the address of each page of this language: nothing in the practice's first, `/es` in another. */
  readonly base: string;
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
  readonly by: FacetName;
  readonly choices: ReadonlyArray<Link & { readonly isChosen: boolean }>;
}

/** The way to those of a list whose names begin alike. */
export interface LetterLink extends Link {
  /** How many they are. */
  readonly count: number;
  /** Whether it leads to the page it stands on. */
  readonly isThis: boolean;
}

/** How a page is found, and what a result shows of it. Without one it isn't found. */
export interface SearchEntry {
  readonly kind: 'person' | 'place' | 'policy' | 'service' | 'page';
  /** What patients call it: found by, and not shown. */
  readonly terms: readonly string[];
  /** What a result shows of a person beside the name. */
  readonly person?: {
    readonly title: string;
    readonly credentials: readonly string[];
    /** Such as "Speaks English and Twi". */
    readonly facts: readonly string[];
    readonly isAway: boolean;
    readonly monogram: string;
    /** The address of a small picture. */
    readonly picture?: string;
  };
}

/** Something the practice does, in the list of services. */
export interface ServiceSummary extends Link {
  readonly summary: string;
  readonly langs?: Langs;
  /** Names of those who do it and are here. */
  readonly people: readonly string[];
  /** How many they are if they are more than a page shows; then `people` has none. */
  readonly many?: number;
}
/** A heading of a text, for its contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: 2 | 3;
  readonly lang?: string;
}

export interface PersonalView {
  readonly category: string;
  readonly label: string;
  readonly items: readonly string[];
  /** Of the items, by number. */
  readonly langs?: Langs;
}

export interface ChannelView {
  readonly network: string;
  readonly url: string;
  readonly purpose: string;
  /** Of the purpose, where it isn't the page's. */
  readonly lang?: string;
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
  readonly langs?: Langs;
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
  readonly langs?: Langs;
}
/** A sentence in another language than the page. */
export interface LineView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its words, and telephone numbers between them, which run from left to right whatever the language. */
  readonly parts: ReadonlyArray<string | PhoneView>;
}
export interface PolicyText {
  readonly policyTitle: string;
  readonly summary: string;
  /** The same sentence in other languages. */
  readonly lines?: readonly LineView[];
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
  readonly langs?: Langs;
  /** That the original changed since it was translated, and where that is. */
  readonly stale?: { readonly says: string; readonly original: Link };
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
  readonly version?: {
    readonly number: number;
    readonly title: string;
    readonly url: string;
    readonly lang?: string;
  };
}
/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
