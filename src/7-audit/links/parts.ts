import { parseDocument } from '../parse-document.ts';
import type { Addresses } from './addresses.ts';
import type { Link } from './links-of.ts';
import { referencesOf } from './references.ts';

/** A text of a record that stands on pages which aren't made from that record alone: news, what is said of a place. */
export interface Part {
  /** The record's file. */
  readonly source: string;
  readonly html: string;
}

/** What of a link says where it leads. */
export type Leading = Pick<Link, 'path' | 'fragment' | 'isInvalid'>;

/** Finds the record at fault where a page holds texts of several: `--hold` holds that one, not the page. */
export class Parts {
  readonly #parts: readonly Part[];
  readonly #addresses: Addresses;
  #written: readonly (readonly [source: string, urls: readonly string[]])[] | undefined;

  constructor(parts: readonly Part[], addresses: Addresses) {
    this.#parts = parts;
    this.#addresses = addresses;
  }

  /** The file of the record whose text has this link, read on this page. */
  sourceOf(link: Leading, page: string): string | undefined {
    // Parsed only when something is wrong.
    this.#written ??= this.#parts.map(({ source, html }) => [
      source,
      referencesOf(parseDocument(html).elements).map(({ url }) => url),
    ]);
    return this.#written.find(([, urls]) => urls.some((url) => this.#isSame(link, url, page)))?.[0];
  }

  #isSame({ path, fragment, isInvalid }: Leading, url: string, page: string): boolean {
    const target = this.#addresses.targetOf(url, page);
    if (target.kind === 'invalid') return isInvalid && path === url;
    return target.kind === 'inside' && target.path === path && target.fragment === fragment;
  }
}
