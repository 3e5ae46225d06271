import { createHash } from 'node:crypto';
import type { PublicPage, SearchEntry } from '#schema/page.ts';
import { fileOf } from '../html.ts';
import { MAIN } from './index-path.ts';

/** A page that is found, as far as an index asks. */
export interface Findable {
  readonly url: string;
  /** Where its site begins: each language has words of its own. */
  readonly base: string;
  /** Below the folder of the site. */
  readonly file: string;
  readonly search: SearchEntry;
  /** The digest of its bytes, where that is known already. */
  readonly digest?: string;
}

/** One index: where it stands below the folder of the site, and what it finds. */
export interface IndexPart {
  readonly folder: string;
  readonly pages: readonly Findable[];
}

/**
 * What each index of a site is made of; first the one that the page begins with. Which of the others has a person follows
 * from the address alone: nobody moves when somebody else comes or goes.
 */
export function indexParts(
  pages: readonly PublicPage[],
  digestOf: (file: string) => string | undefined,
): IndexPart[] {
  const others = new Map(
    pages.flatMap((page) =>
      page.layout === 'search' ? [[page.site.base, (page.parts ?? []).map(folderAt)] as const] : [],
    ),
  );
  const parts = new Map<string, Findable[]>([MAIN, ...[...others.values()].flat()].map((part) => [part, []]));
  for (const page of pages) {
    const { url, search } = page;
    if (search === undefined) continue;
    const { base } = page.site;
    const forPeople = search.kind === 'person' ? (others.get(base) ?? []) : [];
    const part = forPeople[numberOf(url) % forPeople.length] ?? MAIN;
    const file = fileOf(page);
    const digest = digestOf(file);
    parts.get(part)?.push({ url, base, file, search, ...(digest === undefined ? {} : { digest }) });
  }
  return Array.from(parts, ([folder, found]) => ({ folder, pages: found }));
}

function folderAt(address: string): string {
  return address.replaceAll(/^\/|\/$/g, '');
}

function numberOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32BE();
}
