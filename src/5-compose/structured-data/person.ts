import { assertPublished } from '#disclose';
import { isFresh } from '#schema/fresh.ts';
import type { PlateView } from '#schema/page.ts';
import type { ProviderView } from '#schema/published.ts';
import type { SchemaNode } from '#schema/structured-data.ts';
import type { Context } from '../context.ts';
import { addressOf, PRACTICE_ID, placeId } from './practice.ts';

/** Who practises as a service of their own, to schema.org: the others are persons with a job. */
const PHYSICIANS: ReadonlySet<ProviderView['profession']> = new Set(['physician', 'dentist']);

/**
 * A bio for machines: a profile page, and the person it is about. Only what the page itself shows, and of that only what is
 * on this list; a personal detail never is. `Physician` and its kin are services to schema.org, not people, hence the
 * third node for those who practise as one (DOMAIN 8.1).
 */
export function personGraph(view: ProviderView, plate: PlateView, context: Context): readonly SchemaNode[] {
  assertPublished(view);
  const url = addressOf(plate.url, context);
  // Somebody is the same in every language; their page isn't.
  const self = addressOf(`/providers/${view.slug}/`, context);
  const ids = { page: url, person: `${self}#person`, practice: `${self}#practice` };
  return [
    {
      '@type': 'ProfilePage',
      '@id': ids.page,
      url,
      name: view.name,
      inLanguage: context.lang,
      mainEntity: { '@id': ids.person },
    },
    person(view, plate, ids.person, context),
    ...(PHYSICIANS.has(view.profession) ? [physician(view, ids, context)] : []),
  ];
}

function person(view: ProviderView, plate: PlateView, id: string, context: Context): SchemaNode {
  const places = placesOf(view, context);
  return {
    '@type': 'Person',
    '@id': id,
    name: view.name,
    url: addressOf(plate.url, context),
    jobTitle: view.title,
    worksFor: { '@id': PRACTICE_ID(context) },
    ...some('honorificSuffix', view.credentials.join(', ')),
    ...some('knowsLanguage', view.languages),
    ...some('workLocation', places),
    ...some(
      'alumniOf',
      view.education.map(({ institution }) => ({
        '@type': 'EducationalOrganization',
        name: institution,
      })),
    ),
    ...some('hasCredential', credentialsOf(view)),
    ...some(
      'sameAs',
      view.links.map(({ url }) => url),
    ),
    ...(plate.photo === undefined ? {} : { image: addressOf(plate.photo.src, context) }),
  };
}

function physician(
  view: ProviderView,
  ids: { readonly page: string; readonly person: string; readonly practice: string },
  context: Context,
): SchemaNode {
  const { acceptingNewPatients: takes } = view;
  // Of someone away the page says nothing more.
  const isKnown = takes !== undefined && isFresh(takes.asOf, context.site.today) && view.status === 'active';
  return {
    '@type': 'IndividualPhysician',
    '@id': ids.practice,
    name: view.name,
    url: ids.page,
    mainEntityOfPage: { '@id': ids.page },
    practicesAt: { '@id': PRACTICE_ID(context) },
    parentOrganization: { '@id': PRACTICE_ID(context) },
    telephone: context.site.practice.phone,
    ...some(
      'medicalSpecialty',
      view.specialties.map((one) => `https://schema.org/${one}`),
    ),
    ...(view.npi === undefined ? {} : { usNPI: view.npi }),
    ...(isKnown ? { isAcceptingNewPatients: takes.value } : {}),
  };
}

function placesOf(view: ProviderView, context: Context): { '@id': string }[] {
  return context.site.locations
    .filter(({ slug }) => view.locations.includes(slug))
    .map(({ slug }) => ({ '@id': placeId(slug, context) }));
}

function credentialsOf(view: ProviderView): SchemaNode[] {
  const credential = (name: string, category: string, by: string): SchemaNode => ({
    '@type': 'EducationalOccupationalCredential',
    name,
    credentialCategory: category,
    recognizedBy: { '@type': 'Organization', name: by },
  });
  return [
    ...view.boardCertifications.map((one) => credential(one.in, 'certification', one.board)),
    ...view.registrations.map((one) => credential(one.number, 'license', one.authority)),
  ];
}

/** A property that is there only where there is something to say. */
function some<K extends string, V extends string | readonly unknown[]>(
  name: K,
  value: V,
): { readonly [P in K]?: V } {
  return value.length === 0 ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}
