import { assertPublished } from '#disclose';
import type { HomePage, PersonalView, PlateView, ProviderPage, PublicPage } from '#schema/page.ts';
import type { ProviderView, PublishedPersonal, PublishedSite } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { announcementViews } from './announcements.ts';
import { bookingOf } from './booking.ts';
import { letterLinks, MOST_ON_A_PAGE, partsByName, partUrls, sortName } from './by-name.ts';
import { cardUrl } from './contact-card.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { titled } from './frame.ts';
import { bodyOf, filledOf, langOf, langsOf, sourceOf, standingOf } from './languages.ts';
import { homeNotices } from './notices.ts';
import { photoView } from './photo.ts';

import { graphOf } from './structured-data/graph.ts';
import { personGraph } from './structured-data/person.ts';
import { placeNodes, practiceNode } from './structured-data/practice.ts';
import { monogram, specialtyName, type Wording } from './wording.ts';

/** Somebody who is shown, with what every list shows of them. */
export interface Shown {
  readonly view: ProviderView;
  readonly plate: PlateView;
  /** Family name first. */
  readonly sortName: string;
}

const known = new WeakMap<Context, readonly Shown[]>();

/** Everyone who is shown, by family name: made once, however many lists there are. */
export function peopleOf(context: Context): readonly Shown[] {
  const people = known.get(context) ?? inOrder(context);
  known.set(context, people);
  return people;
}

function inOrder(context: Context): Shown[] {
  return context.site.providers
    .map((view) => ({ view, plate: plateOf(view, context), sortName: sortName(view.name) }))
    .sort((a, b) => context.wording.compare(a.sortName, b.sortName));
}

function plateOf(view: ProviderView, context: Context): PlateView {
  assertPublished(view);
  const { wording, locations } = context;
  return {
    name: view.name,
    title: view.title,
    credentials: view.credentials,
    url: context.at(`/providers/${view.slug}/`),
    monogram: monogram(view.name),
    ...(view.photo === undefined ? {} : { photo: photoView(view.photo, langOf(view, 'photo.alt', context)) }),
    isAway: view.status === 'on-leave',
    languages: view.languages.map((code) => wording.language(code)),
    locations: locations.flatMap(({ slug, name }) => (view.locations.includes(slug) ? [name] : [])),
    ...(view.acceptingNewPatients === undefined
      ? {}
      : {
          takesNewPatients: view.acceptingNewPatients.value,
          takesAsOf: wording.day(view.acceptingNewPatients.asOf),
        }),
    ...langsOf(view, ['title'], context),
  };
}

export function homePage(context: Context): HomePage {
  const { site, frame, locations } = context;
  const own = site.pages.find(({ slug }) => slug === 'home');
  return {
    layout: 'home',
    audience: 'public',
    url: context.at('/'),
    title: frame.name,
    ...graphOf([practiceNode(context), ...placeNodes(context)]),
    lang: frame.lang,
    ...standingOf(own ?? {}, own === undefined ? [] : filledOf(own, ['summary', 'body']), context),
    site: frame,
    ...(own?.summary === undefined ? {} : { description: own.summary }),
    ...(own === undefined ? {} : { source: sourceOf(own) }),
    statement: own?.summary ?? own?.title ?? frame.name,
    ...(own === undefined ? {} : statementLangs(own, context)),
    ...(own === undefined || own.body.length === 0 ? {} : { more: bodyOf(own, context).html }),
    announcements: announcementViews(context).filter(({ isUrgent }) => !isUrgent),
    ...homePeople(context),
    locations,
    notices: homeNotices(context),
  };
}

/** Everyone, or the ways to the parts of the finder. */
function homePeople(context: Context): Pick<HomePage, 'people' | 'letters'> {
  const people = peopleOf(context);
  if (people.length > MOST_ON_A_PAGE)
    return { people: [], letters: letterLinks(partsByName(people), partUrls(context.at('/providers/'))) };
  return { people: people.map(({ plate }) => plate) };
}

/** The statement of the first page is the summary of the practice's own words for it, or their title. */
function statementLangs(own: PublishedSite['pages'][number], context: Context) {
  const lang = langOf(own, own.summary === undefined ? 'title' : 'summary', context);
  return lang === undefined ? {} : { langs: { statement: lang } };
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
      url: context.at(`/providers/${view.slug}/`),
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

/** What a bio says in words besides its body; the title is the plate's. */
const WORDS = [
  'approach',
  'helpsWith',
  'pronunciation',
  'boardCertifications',
  'education',
  'training',
] as const;

function personalOf(one: PublishedPersonal, view: ProviderView, context: Context): PersonalView {
  const langs = one.items.flatMap((_, index): [string, string][] => {
    const lang = langOf(view, `personal.${one.category}.${index}`, context);
    return lang === undefined ? [] : [[String(index), lang]];
  });
  const { categories } = context.words;
  const label = categories[one.category as keyof typeof categories]?.label ?? one.label;
  return { ...one, label, ...(langs.length === 0 ? {} : { langs: Object.fromEntries(langs) }) };
}

function bioOf(view: ProviderView, plate: PlateView, context: Context): ProviderPage {
  const { frame, wording, locations, site, words } = context;
  const services = site.services
    .filter(({ slug }) => view.services.includes(slug))
    .map((service) => titled(service, `/services/${service.slug}/`, context));
  const main = [...filledOf(view, ['body']), ...(view.texts.approach === undefined ? [] : ['approach'])];
  return {
    layout: 'provider',
    audience: 'public',
    url: plate.url,
    title: view.name,
    ...graphOf(personGraph(view, plate, context)),
    description: describedAs(plate, frame.name, wording),
    lang: frame.lang,
    ...standingOf(view, main, context),
    source: sourceOf(view),
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
    ...(view.body.length === 0 ? {} : { body: bodyOf(view, context).html }),
    personal: view.personal.map((one) => personalOf(one, view, context)),
    registrations: view.registrations,
    boardCertifications: view.boardCertifications,
    education: view.education,
    training: view.training,
    ...(view.npi === undefined ? {} : { npi: view.npi }),
    ...langsOf(view, WORDS, context),
    links: view.links.map(({ kind, url }) => ({ label: words.links[kind], url })),
  };
}
