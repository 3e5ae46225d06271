import type { LocationView, SiteFrame, StaffFrame } from '#schema/page.ts';
import type { Ledger, PublishedSite } from '#schema/published.ts';
import type { Words } from '#schema/words/words.ts';
import type { RenderMarkdown } from './markdown.ts';
import type { Wording } from './wording.ts';

/** What every page of one language is made with. */
export interface Context {
  readonly site: PublishedSite;
  readonly ledger: Ledger;
  /** The language of the pages, BCP 47. */
  readonly lang: string;
  /** The language the practice writes in: its first. */
  readonly original: string;
  /** The interface's words in the language of the pages. */
  readonly words: Words;
  readonly wording: Wording;
  /** The address of a page in this language, from its address in the first. */
  readonly at: (path: string) => string;
  readonly markdown: RenderMarkdown;
  readonly frame: SiteFrame;
  readonly staff: StaffFrame;
  readonly locations: readonly LocationView[];
}

/** What those parts of it are made with that stand on all pages. */
export type Bare = Omit<Context, 'frame' | 'staff' | 'locations'>;
