import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { beforeAll, expect, test } from 'vitest';
import type { TextFile } from '#schema/page.ts';
import { bio, compiled, PRACTICE_YAML, practice } from '../../../test/practice.ts';
import { resourceId } from './fhir-resource.ts';

const SITE = 'https://cedarhill.example';
const PAGE = `${SITE}/providers/amara-osei/`;
const asking = (what: string) => ({ '_data/practice.yaml': `${PRACTICE_YAML}directory: ${what}\n` });

const person = (fields: Readonly<Record<string, string>>) => {
  const all = {
    name: 'Dr Amara Osei',
    profession: 'physician',
    title: 'Family doctor',
    credentials: '[MD]',
    locations: '[main-street]',
    ...fields,
  };
  return bio(
    '',
    '',
    Object.entries(all)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
};

async function directory(what: string): Promise<readonly TextFile[]> {
  const { built } = await compiled(
    practice({
      ...asking(what),
      // A policy is another matter.
      '_data/rules.yaml': 'boundary/require-policy-link: off\n',
      'content/locations/main-street.md':
        '---\nname: Main Street\naddress: 214 Main Street, Cedar Hill, OR 97000\nphone: "+1 503-555-0120"\nhours: [{ days: [mon, fri], from: "08:00", to: "17:00" }]\n---\n',
      'content/providers/amara-osei.md': person({
        npi: '"1234567893"',
        registrations: '[{ authority: Oregon Medical Board, number: MD12345, until: 2027-12-31 }]',
        boardCertifications: '[{ board: American Board of Family Medicine, in: Family Medicine }]',
        education: '[{ institution: University of Leeds, award: MD }]',
        specialties: '[PrimaryCare]',
        languages: '[en, ak]',
        acceptingNewPatients: '{ value: true, asOf: 2026-10-01 }',
        personal: '{ interests: { says: [Judo], consent: 2026-05-04 } }',
        approach: 'Plain words first.',
      }),
      'content/providers/ben-ito.md': person({
        name: 'Ben Ito',
        profession: 'staff',
        title: 'Receptionist',
        status: 'on-leave',
        acceptingNewPatients: '{ value: true, asOf: 2026-05-04 }',
      }),
      'content/providers/cy-left.md': person({ name: 'Cy Left', status: 'left' }),
      'content/providers/di-draft.md': person({ name: 'Di Draft', status: 'draft' }),
    }),
  );
  return built?.composition.files.filter(({ path }) => path.startsWith('directory/')) ?? [];
}

let files: readonly TextFile[];
beforeAll(async () => {
  files = await directory('{ json: true, fhir: true }');
});
const json = (path: string) => JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');

test('nothing is exported that nobody asked for', async () => {
  expect(await directory('{}')).toEqual([]);
  expect((await directory('{ fhir: true }')).map(({ path }) => path)).toEqual(['directory/fhir.json']);
});

test('the list says what the page says without anyone’s decision, and nothing else', () => {
  const { providers, locations } = json('directory/providers.json');
  expect(providers[0]).toEqual({
    id: 'amara-osei',
    url: PAGE,
    name: 'Dr Amara Osei',
    profession: 'physician',
    title: 'Family doctor',
    status: 'active',
    credentials: ['MD'],
    specialties: ['PrimaryCare'],
    languages: ['en', 'ak'],
    locations: ['main-street'],
    npi: '1234567893',
    registrations: [{ authority: 'Oregon Medical Board', number: 'MD12345' }],
    boardCertifications: [{ board: 'American Board of Family Medicine', in: 'Family Medicine' }],
    education: [{ institution: 'University of Leeds', award: 'MD' }],
    acceptingNewPatients: { value: true, asOf: '2026-10-01' },
  });
  expect(locations).toHaveLength(1);
});

test('of someone away no more is said than that; a leaver and a draft are in no file', () => {
  expect(json('directory/providers.json').providers[1]).not.toHaveProperty('acceptingNewPatients');
  const text = files.map((file) => file.text).join('\n');
  expect(text).not.toMatch(/Cy Left|cy-left|Di Draft|di-draft|Judo|Plain words/);
  expect(text).toContain('Ben Ito');
});

test('the bundle is valid FHIR R4, each entry and the whole', () => {
  const validator = new JSONSchemaValidator();
  const bundle = json('directory/fhir.json');
  expect(validator.validate(bundle, true)).toEqual([]);
  // The schema would notice: a bundle has a type, an id has no such letters.
  expect(validator.validate({ ...bundle, type: 'none' }, true)).not.toEqual([]);
  expect(validator.validate({ ...bundle, id: 'a_b' }, true)).not.toEqual([]);
});

interface Entry {
  readonly fullUrl: string;
  readonly resource: { readonly resourceType: string; readonly id: string };
}

test('every reference leads to an entry, and every entry has an address of its own that ends in its type and id', () => {
  const { entry } = json('directory/fhir.json') as { entry: readonly Entry[] };
  const addresses = entry.map(({ fullUrl }) => fullUrl);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { fullUrl, resource } of entry)
    expect(fullUrl).toBe(`${SITE}/directory/${resource.resourceType}/${resource.id}`);
  const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);
  expect(references.length).toBeGreaterThan(4);
  for (const to of references) expect(addresses).toContain(`${SITE}/directory/${to}`);
});

test('a practitioner has no element but those on the list', () => {
  const { entry } = json('directory/fhir.json') as { entry: readonly Entry[] };
  const elements = (type: string) =>
    [
      ...new Set(
        entry
          .filter(({ resource }) => resource.resourceType === type)
          .flatMap(({ resource }) => Object.keys(resource)),
      ),
    ].sort();
  expect(elements('Practitioner')).toEqual([
    'active',
    'communication',
    'id',
    'identifier',
    'name',
    'qualification',
    'resourceType',
  ]);
  expect(elements('PractitionerRole')).toEqual([
    'active',
    'availabilityExceptions',
    'code',
    'id',
    'identifier',
    'location',
    'organization',
    'practitioner',
    'resourceType',
    'specialty',
    'telecom',
  ]);
});

test('each part that is said to be someone’s is an entry of theirs', () => {
  for (const { text, shares = [] } of files) {
    expect(shares.length).toBeGreaterThan(1);
    for (const { person, from, to } of shares)
      expect(JSON.stringify(JSON.parse(text.slice(from, to)))).toContain(`${SITE}/providers/${person}/`);
  }
});

test('an id is the short name, and of one too long for FHIR a shorter one that stays another', () => {
  const long = 'a'.repeat(70);
  expect(resourceId('amara-osei')).toBe('amara-osei');
  expect(resourceId(long)).toMatch(/^a+-[0-9a-f]{12}$/);
  expect(resourceId(long)).toHaveLength(64);
  expect(resourceId(`${long}a`)).not.toBe(resourceId(long));
});
