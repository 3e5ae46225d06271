/** Where the directory for programs stands, and the words of FHIR R4 that it says beside the practice's own. */

export const DIRECTORY_JSON = '/directory/providers.json';
export const DIRECTORY_FHIR = '/directory/fhir.json';

/** What the file says it is, for whoever reads it. */
export const EXPORT_FORMAT = 'doorplate-directory';

/** What names the kinds of identifier and code. They are addresses that lead nowhere on purpose: names, to FHIR. */
export const FHIR_SYSTEMS = {
  npi: 'http://hl7.org/fhir/sid/us-npi',
  language: 'urn:ietf:bcp:47',
  address: 'urn:ietf:rfc:3986',
} as const;

/** Every fixed value in it, so that the audit knows them for ours. */
export const DIRECTORY_WORDS: readonly string[] = [
  ...Object.values(FHIR_SYSTEMS),
  EXPORT_FORMAT,
  'Bundle',
  'collection',
  'Organization',
  'Location',
  'Practitioner',
  'PractitionerRole',
  'active',
  'on-leave',
  'official',
  'usual',
  'secondary',
  'work',
  'phone',
  'email',
  'url',
];
