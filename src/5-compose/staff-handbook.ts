import { assertPublished } from '#disclose';
import type { HandbookEntry, HandbookPage, PersonalDetailsPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Context } from './context.ts';
import { PERSONAL_DETAILS, personalDetailsEntry, personalDetailsPage } from './personal-details.ts';
import { staffBase } from './staff-base.ts';

/** The handbook: its contents, its pages in their order, and the one that is made from the categories. */
export function handbookPages(context: Context): (HandbookPage | PersonalDetailsPage)[] {
  const { site, markdown } = context;
  const pages = [...site.handbook].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  // A page of the practice's own by that name takes its place.
  const isMade = !pages.some(({ slug }) => slug === PERSONAL_DETAILS);
  const sidebar = [
    ...pages.map(
      ({ slug, title, summary }): HandbookEntry => ({
        title,
        url: `/handbook/${slug}/index.html`,
        ...(summary === undefined ? {} : { summary }),
      }),
    ),
    ...(isMade ? [personalDetailsEntry] : []),
  ];
  const base = { ...staffBase(context), layout: 'handbook' as const, sidebar };
  const contents = {
    ...base,
    url: '/handbook/index.html',
    title: en.titles.handbook,
    body: markdown([], 'staff').html,
    headings: [],
    ...(sidebar[0] === undefined ? {} : { next: sidebar[0] }),
  };
  return [
    contents,
    ...pages.map((page, index): HandbookPage => {
      assertPublished(page);
      const { html, headings } = markdown(page.body, 'staff');
      const [previous, next] = [sidebar[index - 1], sidebar[index + 1]];
      return {
        ...base,
        url: `/handbook/${page.slug}/index.html`,
        title: page.title,
        source: page.file,
        body: html,
        headings,
        ...(page.summary === undefined ? {} : { summary: page.summary }),
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      };
    }),
    ...(isMade ? [personalDetailsPage(context, sidebar)] : []),
  ];
}
