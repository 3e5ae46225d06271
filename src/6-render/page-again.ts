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

/** Pages of a site, and how each becomes a document. */
export interface Documents {
  /** Those that are still to be made. */
  readonly pages: readonly Page[];
  readonly documentOf: (page: Page) => string;
}

/**
 * Puts those pages into the output that were made of the same before and stand byte for byte as they were made. Layouts of
 * a practice's own are asked each time: nobody knows what else they look at.
 */
export function documents(
  { pages, assets, own, output }: Pick<PageSet, 'pages' | 'assets' | 'own' | 'output'>,
  earlier: EarlierPages | undefined,
): Documents {
  const make = (page: Page) => htmlOf(page, assets, own);
  if (earlier === undefined || own.byName.size > 0) return { pages, documentOf: make };
  const { results, site } = earlier;
  const target = { folder: output, standing: site };
  // Where a picture goes follows from the page and its accent, which the style sheet’s name tells.
  const around = digestOfData({ ...assets, pictureOf: undefined });
  const keys = new Map(pages.map((page) => [page, digestOfData([around, page])]));
  const stands = (page: Page) => {
    const key = keys.get(page) as string;
    const digest = results.find(key);
    if (digest === undefined || !putAgain(target, fileOf(page), (there) => there === digest)) return false;
    results.retain(key);
    return true;
  };
  return {
    pages: pages.filter((page) => !stands(page)),
    documentOf(page) {
      const made = make(page);
      results.keep(keys.get(page) as string, digestOf(made));
      return made;
    },
  };
}
