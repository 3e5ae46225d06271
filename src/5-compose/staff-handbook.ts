import { assertPublished } from '#disclose';
import { HANDBOOK_PARTS } from '#schema/content.ts';
import type { HandbookEntry, HandbookGroup, HandbookPage, PersonalDetailsPage } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { Words } from '#schema/words/words.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { PERSONAL_DETAILS, personalDetailsEntry, personalDetailsPage } from './personal-details.ts';
import { staffBase } from './staff-base.ts';
import { RULES, rulesEntry } from './staff-rules.ts';

type View = PublishedSite['handbook'][number];

/** What stands beside each page of the handbook. */
export function handbookSidebar({ site, words }: Pick<Context, 'site' | 'words'>): HandbookGroup[] {
  const isFree = (name: string) => !site.handbook.some(({ slug }) => slug === name);
  const parts = HANDBOOK_PARTS.map((part) => ({ part, pages: pagesOf(part, site) }));
  const made = [
    ...(isFree(RULES) ? [rulesEntry(words)] : []),
    ...(isFree(PERSONAL_DETAILS) ? [personalDetailsEntry(words)] : []),
  ];
  return groups(parts, made, words);
}

/** The handbook: its contents, its pages in their order, and the one that is made from the categories. */
export function handbookPages(context: Context): (HandbookPage | PersonalDetailsPage)[] {
  const { site, markdown, words } = context;
  // A page of the practice's own by that name takes its place.
  const isMade = !site.handbook.some(({ slug }) => slug === PERSONAL_DETAILS);
  const parts = HANDBOOK_PARTS.map((part) => ({ part, pages: pagesOf(part, site) }));
  const sidebar = handbookSidebar(context);
  // Before and next lead through all parts.
  const order = sidebar.flatMap(({ entries }) => entries);
  const base = { ...staffBase(context), layout: 'handbook' as const, sidebar };
  const contents = {
    ...base,
    url: '/handbook/index.html',
    title: words.titles.handbook,
    body: markdown([], 'staff').html,
    headings: [],
    ...(order[0] === undefined ? {} : { next: order[0] }),
  };
  return [
    contents,
    ...parts
      .flatMap(({ pages }) => pages)
      .map((page, index): HandbookPage => {
        assertPublished(page);
        const { html, headings } = markdown(page.body, 'staff');
        const [previous, next] = [order[index - 1], order[index + 1]];
        return {
          ...base,
          url: urlOf(page),
          title: page.title,
          source: page.file,
          body: html,
          headings,
          ...(page.summary === undefined ? {} : { summary: curly(page.summary) }),
          ...(previous === undefined ? {} : { previous }),
          ...(next === undefined ? {} : { next }),
        };
      }),
    ...(isMade ? [personalDetailsPage(context, sidebar)] : []),
  ];
}

function pagesOf(part: View['part'], { handbook }: PublishedSite): View[] {
  return handbook
    .filter((page) => page.part === part)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

/** Parts that have pages. The made pages end the last part: they are about this website, as that part is. */
function groups(
  parts: ReadonlyArray<{ readonly part: View['part']; readonly pages: readonly View[] }>,
  made: readonly HandbookEntry[],
  { staffPapers }: Words,
): HandbookGroup[] {
  const all = parts.map(({ part, pages }) => ({
    part,
    entries: [...pages.map(entryOf), ...(part === HANDBOOK_PARTS.at(-1) ? made : [])],
  }));
  const filled = all.filter(({ entries }) => entries.length > 0);
  return filled.length < 2
    ? filled
    : filled.map((group) => ({ ...group, label: staffPapers.parts[group.part] }));
}

function entryOf(page: View): HandbookEntry {
  const { title, summary } = page;
  return { title, url: urlOf(page), ...(summary === undefined ? {} : { summary: curly(summary) }) };
}

function urlOf({ slug }: View): string {
  return `/handbook/${slug}/index.html`;
}
