import { assertPublished } from '#disclose';
import type { ServicePage, ServicesPage } from '#schema/page.ts';
import { MOST_ON_A_PAGE } from './by-name.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { serviceUrl } from './facets.ts';
import { bodyOf, filledOf, langsOf, sourceOf, standingOf } from './languages.ts';
import { peopleOf, type Shown } from './people.ts';

/** The list of what the practice does, and a page for each. Nothing where there is nothing. */
export function servicePages(context: Context): (ServicesPage | ServicePage)[] {
  const { site, frame, words } = context;
  if (site.services.length === 0) return [];
  const everyone = peopleOf(context);
  const pages = site.services.map((view) => servicePage(view, everyone, context));
  return [
    {
      layout: 'services',
      audience: 'public',
      url: context.at('/services/'),
      title: words.titles.services,
      description: words.services.intro,
      lang: frame.lang,
      noindex: frame.isSample,
      site: frame,
      services: pages.map(({ title, url, summary, people, many, langs }) => ({
        label: title,
        url,
        summary,
        people: people.map(({ name }) => name),
        ...(many === undefined ? {} : { many: many.count }),
        ...(langs === undefined ? {} : { langs }),
      })),
    },
    ...pages,
  ];
}

/** All who are here, or where everyone is listed who does it. */
function peopleFor(
  service: string,
  able: readonly Shown[],
  context: Context,
): Pick<ServicePage, 'people' | 'many'> {
  if (able.length <= MOST_ON_A_PAGE) return { people: able.map(({ plate }) => plate) };
  // As many as are found there: the list says of each who is away.
  const count = context.site.providers.filter(({ services }) => services.includes(service)).length;
  return { people: [], many: { count, url: serviceUrl(service, context) } };
}

function servicePage(
  view: Context['site']['services'][number],
  everyone: readonly Shown[],
  context: Context,
): ServicePage {
  assertPublished(view);
  const { frame, at, locations } = context;
  // Whoever is away can't be seen for it now; the finder shows them all the same.
  const able = everyone.filter(
    ({ view: person }) => person.status === 'active' && person.services.includes(view.slug),
  );
  return {
    layout: 'service',
    audience: 'public',
    url: at(`/services/${view.slug}/`),
    title: view.title,
    description: curly(view.summary),
    lang: frame.lang,
    ...standingOf(view, filledOf(view, ['summary', 'body']), context),
    source: sourceOf(view),
    site: frame,
    summary: curly(view.summary),
    ...(view.body.length === 0 ? {} : { body: bodyOf(view, context).html }),
    ...langsOf(view, ['title', 'summary'], context),
    ...peopleFor(view.slug, able, context),
    locations: locations.filter(({ slug }) =>
      able.some(({ view: person }) => person.locations.includes(slug)),
    ),
  };
}
