import type { LanguageLink } from './view.ts';

/** Common to all pages. */
export interface Base<L extends string, A extends 'public' | 'staff'> {
  readonly layout: L;
  readonly audience: A;
  /** `/providers/amara-osei/`, `/404.html`; on staff pages a file such as `answers/index.html`. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  readonly lang: string;
  readonly noindex: boolean;
  /** The same page in each language of the site; nothing where there is one. */
  readonly languages?: readonly LanguageLink[];
  /** The path of the file it comes from, for messages and `--hold`; nothing if it is made of many. */
  readonly source?: string;
  /** The slug of the person it is about: the audit searches it for each of their withheld values. */
  readonly person?: string;
}
