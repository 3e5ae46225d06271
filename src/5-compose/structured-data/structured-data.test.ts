import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SchemaNode } from '#schema/structured-data.ts';
import { PRACTICE_KINDS } from '#schema/vocabulary.ts';
import {
  compiled,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  practiceWithBio,
  withApprovals,
} from '../../../test/practice.ts';

/** The bios here need no policy to link to. */
const NO_POLICY = { '_data/rules.yaml': 'boundary/require-policy-link: off\n' };
const pagesOf = async (files: Files, today?: string) =>
  (await compiled({ ...NO_POLICY, ...files }, today === undefined ? {} : { today })).built?.composition
    .publicPages ?? [];
const nodesAt = async (url: string, files: Files, today?: string): Promise<readonly SchemaNode[]> =>
  (await pagesOf(files, today)).find((page) => page.url === url)?.structuredData?.['@graph'] ?? [];
const typed = (nodes: readonly SchemaNode[], type: string) => nodes.find((one) => one['@type'] === type);

const WHOLE = `npi: "1234567893"
specialties: [PrimaryCare]
languages: [en, ak]
education: [{ institution: University of Leeds, award: MD }]
registrations: [{ authority: Oregon Medical Board, number: MD12345, until: 2027-12-31 }]
boardCertifications: [{ board: American Board of Family Medicine, in: Family Medicine }]
acceptingNewPatients: { value: true, asOf: 2026-10-01 }
links: [{ kind: orcid, url: https://orcid.org/0000-0002-1825-0097 }]
pronunciation: oh-SAY
personal:
  pronouns: { says: she/her, consent: { on: 2026-05-04, by: Amara Osei } }
  interests: { says: [Hiking], consent: 2026-05-04 }
`;
const BIO = '/providers/amara-osei/';

test('a bio is a profile page about a person, and of the person only what is on the list', async () => {
  const files = await withApprovals(practiceWithBio(WHOLE, 'I explain things.'));
  const nodes = await nodesAt(BIO, files);
  const url = `https://cedarhill.example${BIO}`;
  expect(typed(nodes, 'ProfilePage')).toMatchObject({ mainEntity: { '@id': `${url}#person` } });
  const person = typed(nodes, 'Person');
  expect(Object.keys(person ?? {}).sort()).toEqual(
    [
      '@id',
      '@type',
      'alumniOf',
      'hasCredential',
      'honorificSuffix',
      'jobTitle',
      'knowsLanguage',
      'name',
      'sameAs',
      'url',
      'workLocation',
      'worksFor',
    ].sort(),
  );
  // Shown on the page, and yet no business of a search engine's.
  expect(JSON.stringify(nodes)).not.toMatch(/Hiking|she\/her|2027-12-31|I explain/);
});

test('only physicians and dentists are a service too', async () => {
  const physician = typed(await nodesAt(BIO, practiceWithBio(WHOLE)), 'IndividualPhysician');
  expect(physician).toMatchObject({
    usNPI: '1234567893',
    medicalSpecialty: ['https://schema.org/PrimaryCare'],
  });
  const bio = String(practiceWithBio(WHOLE)['content/providers/amara-osei.md']);
  const nurse = practice({
    'content/providers/amara-osei.md': bio.replace('profession: physician', 'profession: np'),
  });
  expect(typed(await nodesAt(BIO, nurse), 'IndividualPhysician')).toBeUndefined();
  expect(typed(await nodesAt(BIO, nurse), 'Person')).toBeDefined();
});

test('that new patients are taken is said for half a year and no longer', async () => {
  const takes = async (today: string) =>
    typed(await nodesAt(BIO, practiceWithBio(WHOLE), today), 'IndividualPhysician')?.isAcceptingNewPatients;
  expect(await takes('2027-03-30')).toBe(true);
  expect(await takes('2027-03-31')).toBeUndefined();
});

test('a policy says when it took effect, was corrected and was approved', async () => {
  const files = await withApprovals(
    practice({
      'content/policies/social-media/2026-01-15.md': policyVersion(
        '2026-01-15',
        '## A request {#friend-requests}\n\nNo.\n',
        { corrections: [{ on: '2026-02-02', what: 'A slip.' }] },
      ),
    }),
  );
  const [page] = await nodesAt('/policies/social-media/', files);
  expect(page).toMatchObject({ datePublished: '2026-01-15', dateModified: '2026-02-02' });
  expect(page?.lastReviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
});

describe('in schema.org’s vocabulary', () => {
  let vocabulary: Vocabulary;
  beforeAll(() => {
    const require = createRequire(import.meta.url);
    const at = require.resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts');
    vocabulary = new Vocabulary(readFileSync(at, 'utf8'));
  });

  test('the reader of the vocabulary knows what belongs to what', () => {
    expect(vocabulary.has('Person', 'alumniOf')).toBe(true);
    expect(vocabulary.has('Person', 'name')).toBe(true);
    expect(vocabulary.has('IndividualPhysician', 'alumniOf')).toBe(false);
    expect(vocabulary.has('FamilyDoctor', 'name')).toBe(false);
  });

  test('every type and property of every page is known', async () => {
    const files = await withApprovals(practiceWithBio(WHOLE));
    const nodes = (await pagesOf(files)).flatMap(({ structuredData }) => structuredData?.['@graph'] ?? []);
    expect(nodes.length).toBeGreaterThan(4);
    const unknown = nodes.flatMap(withInner).flatMap((node) =>
      Object.keys(node)
        .filter((property) => !property.startsWith('@') && !vocabulary.has(node['@type'], property))
        .map((property) => `${node['@type']}.${property}`),
    );
    expect(unknown).toEqual([]);
  });

  test('a practice of any kind says only what schema.org lets it say of itself and its places', async () => {
    for (const kind of PRACTICE_KINDS) {
      const files = practice({
        '_data/practice.yaml': PRACTICE_YAML.replace('MedicalClinic', kind),
        'content/locations/main-street.md':
          '---\nname: Main Street\naddress: 214 Main Street\nhours: [{ days: [mon], from: "08:00", to: "17:00" }]\n---\n',
      });
      const nodes = await nodesAt('/', files);
      const place = nodes.find((node) => 'openingHoursSpecification' in node);
      expect(place?.url, kind).toBe('https://cedarhill.example/locations/#main-street');
      expect([kind, 'MedicalClinic']).toContain(place?.['@type']);
      for (const node of nodes.flatMap(withInner))
        for (const property of Object.keys(node).filter((one) => !one.startsWith('@')))
          expect(vocabulary.has(node['@type'], property), `${node['@type']}.${property}`).toBe(true);
    }
  });
});

/** A node and the nodes inside it. */
function withInner(node: SchemaNode): SchemaNode[] {
  const inner = Object.values(node)
    .flat()
    .filter((one): one is SchemaNode => typeof one === 'object' && one !== null && '@type' in one);
  return [node, ...inner.flatMap(withInner)];
}

/** schema.org's types and properties, from the declarations of `schema-dts`. */
class Vocabulary {
  readonly #types = new Map<
    string,
    { readonly parents: readonly string[]; readonly own: ReadonlySet<string> }
  >();

  constructor(declarations: string) {
    for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
      /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm,
    ))
      this.#types.set(name, {
        parents: parents
          .split(',')
          .map((one) => one.trim().replace(/^Partial<|>$/g, ''))
          .filter((one) => one !== ''),
        own: new Set([...body.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property = '']) => property)),
      });
  }

  has(type: string, property: string): boolean {
    return this.#hasIn(this.#types.has(`${type}Leaf`) ? `${type}Leaf` : `${type}Base`, property);
  }

  #hasIn(name: string, property: string): boolean {
    const type = this.#types.get(name);
    if (type === undefined) return false;
    return type.own.has(property) || type.parents.some((parent) => this.#hasIn(parent, property));
  }
}
