import type { LocationView, SiteFrame, StaffFrame } from '#schema/page.ts';
import type { Ledger, PublishedSite } from '#schema/published.ts';
import type { Words } from '#schema/words/words.ts';
import type { RenderMarkdown } from './markdown.ts';
import type { Wording } from './wording.ts';

/** What every page is made with. */
export interface Context {
  readonly site: PublishedSite;
  readonly ledger: Ledger;
  readonly frame: SiteFrame;
  readonly staff: StaffFrame;
  /** The language of the pages, BCP 47. */
  readonly lang: string;
  /** The interface's words in it. */
  readonly words: Words;
  readonly wording: Wording;
  readonly markdown: RenderMarkdown;
  readonly locations: readonly LocationView[];
}
