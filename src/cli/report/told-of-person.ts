import { listed, ON_PLATES, spoken } from '#compose';
import { findCategory } from '#schema/categories.ts';
import { type ProviderPublic, provider } from '#schema/provider.ts';
import type { ProviderView, PublishedSite } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Subject, Told } from './told.ts';
import { type FieldWords, toldBody, toldFields } from './told-fields.ts';

/** What is told about a person: their bio, and their plate in the lists. */
export function toldOfPerson(view: ProviderView, site: PublishedSite): Subject {
  const { locations, services } = view;
  const values = { ...view, ...spoken(view, { ...site, lang: 'en' }), locations, services };
  const facts = toldFields(provider.fields, values, {
    kind: 'person',
    pages: (field) => pagesOf(field, view, site),
    words: wordsFor(site),
  });
  const parts = Object.values(PARTS).flatMap((part) => part(view, site));
  return { id: `providers/${view.slug}`, kind: 'person', name: view.name, tells: [...facts, ...parts] };
}

/** The notice that names someone who has left. */
export function toldOfLeaver(
  { slug, name }: PublishedSite['leftNotices'][number],
  { practice }: PublishedSite,
): Subject {
  const told: Told = {
    kind: 'notice',
    label: provider.fields.leftNotice.label,
    says: say(en.leftNotice.lead, { name, practice: practice.name }),
    pages: [bioOf({ slug })],
  };
  return { id: `notices/${slug}`, kind: 'notice', name, tells: [told] };
}

/** The parts of a bio that are decided. INVARIANT: a part that comes to the view and isn't stated here doesn't compile. */
const PARTS: {
  readonly [K in Exclude<keyof ProviderView, keyof ProviderPublic>]: (
    view: ProviderView,
    site: PublishedSite,
  ) => readonly Told[];
} = {
  slug: () => [],
  translation: () => [],
  file: () => [],
  photo: photoTold,
  texts: (view) =>
    Object.entries(view.texts).map(([name, says]) => ({
      kind: 'text',
      label: name in provider.fields ? provider.fields[name as keyof ProviderPublic].label : 'Text',
      says,
      pages: [bioOf(view)],
    })),
  body: (view) => toldBody(view.body, 'text', [bioOf(view)]),
  personal: (view) =>
    view.personal.flatMap(({ category, label, items }) =>
      items.map((says): Told => {
        const isSensitive = findCategory(category)?.sensitive ?? true;
        return { kind: 'personal', label, says, pages: [bioOf(view)], ...(isSensitive && { isSensitive }) };
      }),
    ),
};

function photoTold(view: ProviderView, site: PublishedSite): Told[] {
  const { photo } = view;
  if (photo === undefined) return [];
  const pages = pagesOf('photo', view, site);
  const { width, height, digest, alt } = photo;
  return [
    { kind: 'photo', label: 'Photo', says: `A picture, ${width} × ${height}`, pages, same: digest },
    { kind: 'photo', label: 'Description of the photo', says: alt, pages },
  ];
}

/** What lists show stands on that of everyone and on the first page, too, or on a part of a long list. */
function pagesOf(field: string, view: ProviderView, { providers }: PublishedSite): string[] {
  if (!ON_PLATES.has(field)) return [bioOf(view)];
  const { pageOf, isOnHome } = listed(providers);
  return [bioOf(view), pageOf(view.slug), ...(isOnHome ? ['/'] : [])];
}

function bioOf({ slug }: Pick<ProviderView, 'slug'>): string {
  return `/providers/${slug}/`;
}

/** Places and services as pages name them. What is told is that somebody is there; another name for it is told of the place. */
function wordsFor({ locations, services }: PublishedSite): FieldWords {
  return {
    locations: (part) => locations.find(({ slug }) => slug === part)?.name,
    services: (part) => services.find(({ slug }) => slug === part)?.title,
  };
}
