import { assertPublished } from '#disclose';
import type { HomePage, PlateView, ProviderPage, PublicPage } from '#schema/page.ts';
import type { ProviderView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { announcementViews } from './announcements.ts';
import { bookingOf } from './booking.ts';
import { cardUrl } from './contact-card.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { homeNotices } from './notices.ts';
import { photoView } from './photo.ts';

import { graphOf } from './structured-data/graph.ts';
import { personGraph } from './structured-data/person.ts';
import { placeNodes, practiceNode } from './structured-data/practice.ts';
import { monogram, specialtyName, type Wording } from './wording.ts';

/** Everyone who is shown, by family name. */
export function peopleOf(context: Context): { view: ProviderView; plate: PlateView }[] {
  return context.site.providers
    .map((view) => ({ view, plate: plateOf(view, context) }))
    .sort((a, b) => sortName(a.view.name).localeCompare(sortName(b.view.name), 'en'));
}

function sortName(name: string): string {
  return name.split(/\s+/).reverse().join(' ');
}

function plateOf(view: ProviderView, { wording, locations }: Context): PlateView {
  assertPublished(view);
  return {
    name: view.name,
    title: view.title,
    credentials: view.credentials,
    url: `/providers/${view.slug}/`,
    monogram: monogram(view.name),
    ...(view.photo === undefined ? {} : { photo: photoView(view.photo) }),
    isAway: view.status === 'on-leave',
    languages: view.languages.map((code) => wording.language(code)),
    locations: locations.flatMap(({ slug, name }) => (view.locations.includes(slug) ? [name] : [])),
    ...(view.acceptingNewPatients === undefined
      ? {}
      : {
          takesNewPatients: view.acceptingNewPatients.value,
          takesAsOf: wording.day(view.acceptingNewPatients.asOf),
        }),
  };
}

export function homePage(context: Context): HomePage {
  const { site, frame, markdown, wording, locations } = context;
  const own = site.pages.find(({ slug }) => slug === 'home');
  return {
    layout: 'home',
    audience: 'public',
    url: '/',
    title: frame.name,
    ...graphOf([practiceNode(context), ...placeNodes(context)]),
    lang: frame.lang,
    noindex: frame.isSample,
    site: frame,
    ...(own?.summary === undefined ? {} : { description: own.summary }),
    ...(own === undefined ? {} : { source: own.file }),
    statement: own?.summary ?? own?.title ?? frame.name,
    ...(own === undefined || own.body.length === 0 ? {} : { more: markdown(own.body, 'public').html }),
    announcements: announcementViews(site, markdown, wording).filter(({ isUrgent }) => !isUrgent),
    people: peopleOf(context).map(({ plate }) => plate),
    locations,
    notices: homeNotices(site, context.ledger),
  };
}

/** A bio for everyone who is shown. */
export function providerPages(context: Context): PublicPage[] {
  const bios = peopleOf(context).map(({ view, plate }): ProviderPage => bioOf(view, plate, context));
  const { frame, site, words } = context;
  const notices = site.leftNotices.map((view): PublicPage => {
    assertPublished(view);
    return {
      layout: 'left-notice',
      audience: 'public',
      url: `/providers/${view.slug}/`,
      title: say(words.titles.leftNotice, { name: view.name }),
      lang: frame.lang,
      noindex: true,
      site: frame,
      name: view.name,
      person: view.slug,
    };
  });
  return [...bios, ...notices];
}

function describedAs({ title, languages }: PlateView, practice: string, wording: Wording): string {
  return languages.length === 0
    ? say(wording.words.sharing.bio, { title, practice })
    : say(wording.words.sharing.bioSpeaks, { title, practice, languages: wording.list(languages) });
}

function bioOf(view: ProviderView, plate: PlateView, context: Context): ProviderPage {
  const { frame, wording, markdown, locations, site, words } = context;
  const services = site.services.flatMap(({ slug, title }) =>
    view.services.includes(slug) ? [{ label: title, url: `/services/${slug}/` }] : [],
  );
  return {
    layout: 'provider',
    audience: 'public',
    url: plate.url,
    title: view.name,
    ...graphOf(personGraph(view, plate, context)),
    description: describedAs(plate, frame.name, wording),
    lang: frame.lang,
    noindex: frame.isSample,
    source: view.file,
    person: view.slug,
    site: frame,
    plate,
    ...(view.pronunciation === undefined ? {} : { pronunciation: view.pronunciation }),
    isAway: plate.isAway,
    ...(view.acceptingNewPatients === undefined
      ? {}
      : {
          acceptingNewPatients: {
            value: view.acceptingNewPatients.value,
            asOf: wording.day(view.acceptingNewPatients.asOf),
          },
        }),
    specialties: view.specialties.map((one) => specialtyName(one, context.words)),
    helpsWith: view.helpsWith,
    services,
    booking: bookingOf(view, context),
    card: cardUrl(view.slug),
    locations: locations.filter(({ slug }) => view.locations.includes(slug)),
    ...(view.texts.approach === undefined ? {} : { approach: curly(view.texts.approach) }),
    ...(view.body.length === 0 ? {} : { body: markdown(view.body, 'public').html }),
    personal: view.personal,
    registrations: view.registrations,
    boardCertifications: view.boardCertifications,
    education: view.education,
    training: view.training,
    ...(view.npi === undefined ? {} : { npi: view.npi }),
    links: view.links.map(({ kind, url }) => ({ label: words.links[kind], url })),
  };
}
