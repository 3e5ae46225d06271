import { assertPublished } from '#disclose';
import { DIRECTORY_JSON, EXPORT_FORMAT } from '#schema/directory.ts';
import { type DirectoryExport, EXPORT_VERSION } from '#schema/directory-export.ts';
import { isFresh } from '#schema/fresh.ts';
import type { TextFile } from '#schema/page.ts';
import type { ProviderView, PublishedSite } from '#schema/published.ts';
import type { Context } from '../context.ts';
import { addressOf } from '../structured-data/practice.ts';
import { sharedFile } from './shared-file.ts';

/** Who works here and where, for any program: by allow list, and nothing that no page shows. */
export function providersJson(context: Context): TextFile {
  const { practice, providers, locations, today } = context.site;
  const about: Omit<DirectoryExport, 'providers'> = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    practice: {
      name: practice.name,
      kind: practice.kind,
      url: addressOf('/', context),
      phone: practice.phone,
      email: practice.email,
    },
    locations: locations.map(place),
  };
  const entries = providers.map((view) => ({ person: view.slug, value: provider(view, today, context) }));
  return sharedFile(DIRECTORY_JSON, about, 'providers', entries);
}

function place({ slug, name, address, phone, hours }: PublishedSite['locations'][number]) {
  return { id: slug, name, address: address.trim(), phone, hours };
}

function provider(view: ProviderView, today: string, context: Context) {
  assertPublished(view);
  const { acceptingNewPatients: takes, status } = view;
  return {
    id: view.slug,
    url: addressOf(`/providers/${view.slug}/`, context),
    name: view.name,
    profession: view.profession,
    title: view.title,
    status,
    credentials: view.credentials,
    specialties: view.specialties,
    languages: view.languages,
    locations: view.locations,
    npi: view.npi,
    registrations: view.registrations.map(({ authority, number }) => ({ authority, number })),
    boardCertifications: view.boardCertifications.map((one) => ({ board: one.board, in: one.in })),
    education: view.education,
    // Of someone away the pages say nothing more, and nobody relies on what was true long ago.
    acceptingNewPatients:
      takes !== undefined && status === 'active' && isFresh(takes.asOf, today) ? takes : undefined,
  };
}
