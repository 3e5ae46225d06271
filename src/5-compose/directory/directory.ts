import { DIRECTORY_FHIR, DIRECTORY_JSON } from '#schema/directory.ts';
import type { TextFile } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { Context } from '../context.ts';
import { fhirBundle } from './fhir.ts';
import { providersJson } from './providers-json.ts';

/** The directory for programs: only the forms the practice asked for. */
export function directoryFiles(context: Context): TextFile[] {
  const { json, fhir } = context.site.practice.directory ?? {};
  return [
    ...(json === true ? [providersJson(context)] : []),
    ...(fhir === true ? [fhirBundle(context)] : []),
  ];
}

/** Lines of `_headers`: FHIR has a type of its own. */
export function directoryHeaders({ practice }: Pick<PublishedSite, 'practice'>): string[] {
  const { json, fhir } = practice.directory ?? {};
  return [
    ...(json === true ? ['', DIRECTORY_JSON, '  Content-Type: application/json; charset=utf-8'] : []),
    ...(fhir === true ? ['', DIRECTORY_FHIR, '  Content-Type: application/fhir+json; charset=utf-8'] : []),
  ];
}
