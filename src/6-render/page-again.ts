import type { Page } from '#schema/page.ts';
import { digestOfData, type Results } from '#schema/results.ts';
import { digestOf } from '#standing/site-file.ts';
import type { StandingSite } from '#standing/standing-site.ts';
import { fileOf, htmlOf } from './html.ts';
import type { PageSet } from './pages.ts';
import { putAgain } from './put.ts';

/** What is left of earlier builds. Only digests are kept besides the site itself: a page taken off is nowhere else. */
export interface EarlierPages {
  readonly results: Results;
  /** The site as it stands. */
  readonly site: StandingSite;
}

/** How pages of a site become documents, and which of them needn't. */
export interface Documents {
  /** Puts a page into the output that was made of the same before and stands byte for byte as it was made. */
  readonly stands: (page: Page) => boolean;
  /** Makes one that doesn't. */
  readonly documentOf: (page: Page) => string;
}

/** Layouts of a practice's own are asked each time: nobody knows what else they look at. */
export function documents({
  assets,
  own,
  output,
  earlier,
}: Pick<PageSet, 'assets' | 'own' | 'output' | 'earlier'>): Documents {
  const make = (page: Page) => htmlOf(page, assets, own);
  if (earlier === undefined || own.byName.size > 0) return { stands: () => false, documentOf: make };
  const { results, site } = earlier;
  const target = { folder: output, standing: site };
  // Where a picture goes follows from the page and its accent, which the style sheet’s name tells.
  const around = digestOfData({ ...assets, pictureOf: undefined });
  const keys = new WeakMap<Page, string>();
  return {
    stands(page) {
      const key = digestOfData([around, page]);
      const digest = results.find(key);
      const isThere = digest !== undefined && putAgain(target, fileOf(page), (there) => there === digest);
      if (isThere) results.retain(key);
      else keys.set(page, key);
      return isThere;
    },
    documentOf(page) {
      const made = make(page);
      results.keep(keys.get(page) as string, digestOf(made));
      return made;
    },
  };
}
