import { fileOf } from '#render';
import type { Page } from '#schema/page.ts';

export type Audience = Page['audience'];

/** The pages of both sites as they were last decided on, and those that stood where now nothing can be shown. */
export class Pages {
  #now: ReadonlyMap<string, Page> = new Map();
  /** The last page of each address that had no error in its file. */
  readonly #good = new Map<string, Page>();

  /** Takes over what was decided on. `held`: files of which no page is made while they have errors. */
  take(pages: readonly Page[], held: ReadonlySet<string>): void {
    this.#now = new Map(pages.map((page) => [keyOf(page), page]));
    for (const [key, page] of this.#good)
      if (!this.#now.has(key) && !held.has(sourceOf(page) ?? '')) this.#good.delete(key);
    for (const page of pages) this.keep(page);
  }

  /** A page without errors. */
  keep(page: Page): void {
    if (!isStandIn(page)) this.#good.set(keyOf(page), page);
  }

  /** The page of a file below a site, without one that only says that something is being put right. */
  at(audience: Audience, file: string): Page | undefined {
    const page = this.#now.get(`${audience}/${file}`);
    return page === undefined || isStandIn(page) ? undefined : page;
  }

  /** What stood there before its file had errors, or else what stands in for it. */
  lastAt(audience: Audience, file: string): Page | undefined {
    const key = `${audience}/${file}`;
    return this.#good.get(key) ?? this.#now.get(key);
  }

  /** Whether it is one of the pages of content, now or before. */
  knows(audience: Audience, file: string): boolean {
    return this.lastAt(audience, file) !== undefined;
  }
}

/** The file a page is made of, if it is one. */
export function sourceOf({ source, person }: Page): string | undefined {
  return source ?? (person === undefined ? undefined : `content/providers/${person}.md`);
}

function isStandIn(page: Page): boolean {
  return page.layout === 'not-here' && page.reason === 'being-updated';
}

function keyOf(page: Page): string {
  return `${page.audience}/${fileOf(page)}`;
}
