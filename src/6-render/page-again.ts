import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '#layouts/index.ts';
import type { Page } from '#schema/page.ts';
import { digestOfData, type Results } from '#schema/results.ts';
import { fileOf, htmlOf } from './html.ts';
import type { OwnLayouts } from './own/own-layouts.ts';

/** What is left of earlier builds. Only digests are kept besides the site itself: a page taken off is nowhere else. */
export interface EarlierPages {
  readonly results: Results;
  /** The folder of the site as it stands. */
  readonly site: string;
}

/**
 * Makes documents of pages: one that was made of the same page before is taken from the site that stands, if it still is
 * byte for byte what was made. Layouts of a practice's own are asked each time: nobody knows what else they look at.
 */
export function documents(
  { assets, own }: { readonly assets: Assets; readonly own: OwnLayouts },
  earlier: EarlierPages | undefined,
): (page: Page) => string {
  if (earlier === undefined || own.byName.size > 0) return (page) => htmlOf(page, assets, own);
  const { results, site } = earlier;
  const around = digestOfData(assets);
  return (page) => {
    const key = digestOfData([around, page]);
    const digest = results.find(key);
    const before = digest === undefined ? undefined : textIn(join(site, fileOf(page)));
    if (before !== undefined && digestOf(before) === digest) {
      results.retain(key);
      return before;
    }
    const made = htmlOf(page, assets, own);
    results.keep(key, digestOf(made));
    return made;
  };
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
