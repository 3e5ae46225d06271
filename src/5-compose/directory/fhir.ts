import { DIRECTORY_FHIR } from '#schema/directory.ts';
import type { TextFile } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { Context } from '../context.ts';
import { addressOf } from '../structured-data/practice.ts';
import { practitioner, practitionerRole } from './fhir-person.ts';
import { phoneOf, type Resource, referenceTo, resourceId, telecom } from './fhir-resource.ts';
import { type DirectoryEntry, sharedFile } from './shared-file.ts';

/** The same for programs that speak FHIR R4 (hl7.org/fhir/R4): a collection of what a directory of providers holds. */
export function fhirBundle(context: Context): TextFile {
  const { practice, providers, locations, lang } = context.site;
  const organization: Resource = {
    resourceType: 'Organization',
    id: 'practice',
    active: true,
    name: practice.name,
    ...(practice.legalName === undefined ? {} : { alias: [practice.legalName] }),
    telecom: [...telecom(practice), { system: 'url', value: addressOf('/', context), use: 'work' }],
  };
  const inBundle = (resource: Resource, person?: string): DirectoryEntry => ({
    ...(person === undefined ? {} : { person }),
    value: {
      fullUrl: addressOf(`/directory/${resource.resourceType}/${resource.id}`, context),
      resource,
    },
  });
  const entries = [
    inBundle(organization),
    ...locations.map((place) => inBundle(location(place))),
    ...providers.flatMap((view) => [
      inBundle(practitioner(view, context), view.slug),
      inBundle(practitionerRole(view, context), view.slug),
    ]),
  ];
  return sharedFile(
    DIRECTORY_FHIR,
    { resourceType: 'Bundle', language: lang, type: 'collection' },
    'entry',
    entries,
  );
}

function location({ slug, name, address, phone, hours }: PublishedSite['locations'][number]): Resource {
  return {
    resourceType: 'Location',
    id: resourceId(slug),
    status: 'active',
    name,
    ...(phone === undefined ? {} : { telecom: [phoneOf(phone)] }),
    address: { use: 'work', text: address.trim() },
    managingOrganization: referenceTo('Organization', 'practice'),
    ...(hours.length === 0
      ? {}
      : {
          hoursOfOperation: hours.map(({ days, from, to }) => ({
            daysOfWeek: days,
            openingTime: `${from}:00`,
            closingTime: `${to}:00`,
          })),
        }),
  };
}
