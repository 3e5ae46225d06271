import { isNpi } from '#schema/npi.ts';
import { MEDICAL_SPECIALTIES } from '#schema/vocabulary.ts';
import type { DataNode } from './nodes-in.ts';
import { ONLY_PERSON, PRIVATE, PROPERTIES, RATINGS } from './types.ts';

/** How the practice itself is reached: telephone numbers as digits, addresses in lower case. */
export type OwnContacts = ReadonlySet<string> | undefined;

/** What is wrong with one object of structured data. Messages name types and properties, never what is said. */
export function faultsOfNode(node: DataNode, contacts: OwnContacts): string[] {
  return [...faultsOfTypes(node), ...faultsOfProperties(node), ...faultsOfValues(node, contacts)];
}

const shortOf = (name: string): string => name.replace(/^https?:\/\/schema\.org\//, '');

/** A name for a message: only what schema.org knows is repeated. */
function known(name: string): string {
  return /^[A-Za-z-]{1,40}$/.test(name) ? `“${name}”` : 'something';
}

function faultsOfTypes({ at, types, properties }: DataNode): string[] {
  const keys = [...properties.keys()];
  // A reference to an object elsewhere, a list of objects, and a typed value say no type.
  if (
    keys.every((key) => ['@id', '@context', '@graph', '@value', '@language', '@list', '@set'].includes(key))
  )
    return [];
  if (types.length === 0)
    return [
      `has structured data without a type${placeOf(at)}, so that nobody knows what it is. Give it its “@type”.`,
    ];
  return types
    .filter((type) => !PROPERTIES.has(shortOf(type)))
    .map(
      (type) =>
        `has structured data of the type ${known(shortOf(type))}, which is not one a practice’s page uses. Use one of schema.org’s types for people, places, services and pages.`,
    );
}

function faultsOfProperties({ types, properties }: DataNode): string[] {
  const allowed = types.flatMap((type) => PROPERTIES.get(shortOf(type)) ?? []);
  const [type = 'it'] = types.map(shortOf);
  return [...properties.keys()]
    .map(shortOf)
    .filter((name) => !name.startsWith('@'))
    .flatMap((name) => {
      // A picture has a height, too.
      if (allowed.some((set) => set.has(name))) return [];
      if (PRIVATE.has(name))
        return [
          `says “${name}” in structured data. That is private whoever it is about, and machines collect it. Take it out.`,
        ];
      if (RATINGS.has(name))
        return [
          `says “${name}” in structured data. A practice can’t rate itself: search engines ignore it, and regulators don’t. Take it out.`,
        ];
      if (allowed.length === 0) return [];
      if (ONLY_PERSON.has(name))
        return [
          `says “${name}” of a ${known(type)}. Only people have that, and for schema.org a ${known(type)} is an organisation. Say it of a Person, and link the two by “@id”.`,
        ];
      return [
        `says ${known(name)} of a ${known(type)}, which is not something that type says. Take it out, or correct its name.`,
      ];
    });
}

const SPECIALTIES: ReadonlySet<string> = new Set(MEDICAL_SPECIALTIES);

function faultsOfValues({ properties }: DataNode, contacts: OwnContacts): string[] {
  const of = (name: string) => [
    ...(properties.get(name) ?? []),
    ...(properties.get(`https://schema.org/${name}`) ?? []),
  ];
  const texts = (name: string) =>
    of(name)
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map(String);
  const names = [...texts('medicalSpecialty'), ...texts('relevantSpecialty')];
  return [
    ...(names.every((name) => SPECIALTIES.has(shortOf(name)))
      ? []
      : [
          'names a specialty in structured data that is not one of the 44 of schema.org’s MedicalSpecialty. Use one of them, such as PrimaryCare; what is finer goes into “occupationalCategory”.',
        ]),
    ...(texts('usNPI').every(isNpi)
      ? []
      : [
          'has a “usNPI” in structured data that can’t be one: its last digit doesn’t fit. Correct it; the registry is at npiregistry.cms.hhs.gov.',
        ]),
    ...(isNucc(of('inCodeSet'), texts('codeValue'))
      ? []
      : [
          'has a taxonomy code in structured data that doesn’t have the form of one: nine letters or digits and an X. Correct it.',
        ]),
    ...['telephone', 'faxNumber', 'email']
      .filter((name) => contacts !== undefined && !texts(name).every((value) => isOwn(value, contacts)))
      .map(
        (name) =>
          `has a “${name}” in structured data that is not the practice’s. Patients’ telephones would offer it. Use those of _data/practice.yaml and the locations.`,
      ),
    ...['dateModified', 'datePublished', 'dateCreated', 'lastReviewed', 'validFrom', 'validThrough']
      .filter(
        (name) =>
          !texts(name).every((value) =>
            /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value),
          ),
      )
      .map((name) => `has a “${name}” in structured data that is no date. Write it as 2026-05-04.`),
    ...['url', 'sameAs', 'logo', 'hasMap']
      .filter((name) => !texts(name).every((value) => /^https?:\/\/[^\s]+$/.test(value)))
      .map(
        (name) => `has a “${name}” in structured data that is no whole web address. Begin it with https://.`,
      ),
  ];
}

function isNucc(codeSets: readonly unknown[], codes: readonly string[]): boolean {
  const isOfNucc = codeSets.some((set) => /nucc/i.test(JSON.stringify(set) ?? ''));
  return !isOfNucc || codes.every((code) => /^[0-9A-Z]{9}X$/.test(code));
}

/** A number without its country code is the practice's if the practice's ends in it. */
function isOwn(value: string, contacts: ReadonlySet<string>): boolean {
  if (value.includes('@')) return contacts.has(value.replace(/^mailto:/i, '').toLowerCase());
  const digits = value.replace(/\D/g, '');
  return digits.length >= 7 && [...contacts].some((one) => one.endsWith(digits));
}

function placeOf(at: string): string {
  const name = at.split('.').findLast((part) => /^[A-Za-z]+$/.test(part));
  return name === undefined ? '' : ` under “${name}”`;
}
