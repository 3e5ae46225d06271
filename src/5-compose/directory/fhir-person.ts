import { assertPublished } from '#disclose';
import { FHIR_SYSTEMS } from '#schema/directory.ts';
import type { ProviderView } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import type { Context } from '../context.ts';
import { addressOf } from '../structured-data/practice.ts';
import { specialtyName } from '../wording.ts';
import { type Resource, referenceTo, resourceId, some, telecom } from './fhir-resource.ts';

/**
 * A person, by allow list. FHIR has room for a birth date, a gender, a home address and a photo: none of them is ever
 * said (DOMAIN 8.2).
 */
export function practitioner(view: ProviderView, context: Context): Resource {
  assertPublished(view);
  return {
    resourceType: 'Practitioner',
    id: resourceId(view.slug),
    identifier: [
      pageOf(view, context),
      ...(view.npi === undefined ? [] : [{ use: 'official', system: FHIR_SYSTEMS.npi, value: view.npi }]),
      ...view.registrations.map(({ authority, number }) => ({
        use: 'official',
        value: number,
        assigner: { display: authority },
      })),
    ],
    active: true,
    name: [{ use: 'usual', text: view.name, ...some('suffix', view.credentials) }],
    ...some('qualification', [
      ...view.education.map(({ award, institution }) => qualification(award, institution)),
      ...view.boardCertifications.map((one) => qualification(one.in, one.board)),
    ]),
    ...some(
      'communication',
      view.languages.map((code) => ({
        coding: [{ system: FHIR_SYSTEMS.language, code }],
        text: context.wording.language(code),
      })),
    ),
  };
}

/** What the person does here, and where. */
export function practitionerRole(view: ProviderView, context: Context): Resource {
  assertPublished(view);
  return {
    resourceType: 'PractitionerRole',
    id: resourceId(view.slug),
    identifier: [pageOf(view, context)],
    active: true,
    practitioner: referenceTo('Practitioner', resourceId(view.slug)),
    organization: referenceTo('Organization', 'practice'),
    code: [{ text: view.title }],
    ...some(
      'specialty',
      view.specialties.map((one) => ({ text: specialtyName(one, context.words) })),
    ),
    ...some(
      'location',
      context.site.locations
        .filter(({ slug }) => view.locations.includes(slug))
        .map(({ slug }) => referenceTo('Location', resourceId(slug))),
    ),
    telecom: telecom(context.site.practice),
    ...(view.status === 'on-leave' ? { availabilityExceptions: en.statuses['on-leave'] } : {}),
  };
}

/** Their page identifies them, and says to people what this says to programs. */
function pageOf(view: ProviderView, context: Context) {
  return {
    use: 'secondary',
    system: FHIR_SYSTEMS.address,
    value: addressOf(`/providers/${view.slug}/`, context),
  };
}

function qualification(what: string, by: string) {
  return { code: { text: what }, issuer: { display: by } };
}
