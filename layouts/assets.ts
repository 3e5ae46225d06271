import type { PictureView } from '#schema/page.ts';

/** Addresses of the files a page needs, as `6-render` named them. */
export interface Assets {
  /** The bundled stylesheet: the files of `styles/index.ts` in order, with the practice's theme after the tokens. */
  readonly stylesheet: string;
  /** Fonts to fetch at once; nothing on the staff site, which is read from a disk. */
  readonly preload: readonly string[];
  /** The icon in the browser's tab. */
  readonly icon?: string;
  /** Address of a drawn picture, below the public site; undefined if our fonts lack a letter of it. */
  readonly pictureOf?: (picture: PictureView) => string | undefined;
  /** `scripts/finder.js`, which narrows the finder at once. */
  readonly finderScript?: string;
  /** `scripts/today.js`, which says what is open now and takes off what is over. */
  readonly todayScript?: string;
  /** `scripts/copy.js`, for the answers of the staff site. */
  readonly copyScript?: string;
  /** `scripts/print.js`, for its cards, signs and posters. */
  readonly printScript?: string;
  /** `scripts/search.js`, for the page one searches on. */
  readonly searchScript?: string;
  /** For a page that has to be one file: texts instead of addresses. Nothing on the public site, whose policy forbids them. */
  readonly inlined?: { readonly css: string; readonly script: string; readonly icon: string };
}
