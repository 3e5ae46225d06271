import { expect, test } from 'vitest';
import { findingsOf, html, OWN } from '../fixture.ts';
import { PRIVATE, PROPERTIES, RATINGS } from '../structured-data/types.ts';

const RULE = 'site/valid-structured-data';
const block = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const messagesOf = async (body: string) =>
  (await findingsOf(RULE, { [OWN]: html(body) })).map(({ message }) => message);
const of = (data: object) => messagesOf(block({ '@context': 'https://schema.org', ...data }));

const person = (more: object) => ({ '@type': 'Person', name: 'Dr Amara Osei', ...more });
const clinic = (more: object) => ({ '@type': 'MedicalClinic', name: 'Cedar Hill', ...more });

test('nothing that is allowed is also denied', () => {
  for (const [type, allowed] of PROPERTIES)
    for (const name of [...PRIVATE, ...RATINGS])
      expect(allowed.has(name), `${type} ${name}`).toBe(
        name === 'height' && /^(?:Image|Media)Object$/.test(type),
      );
});

test.each([...PRIVATE])('“%s” is told of a person, a clinic and deep inside', async (name) => {
  for (const data of [
    person({ [name]: 'x' }),
    clinic({ [name]: 'x' }),
    clinic({ employee: [person({ [name]: 'x' })] }),
  ])
    expect(await of(data)).toEqual([expect.stringContaining(`says “${name}”`)]);
});

test.each([
  ['no context', { '@type': 'Person', name: 'x', '@context': 'https://example.org' }, '“@context”'],
  ['no type', { name: 'x' }, 'without a type'],
  [
    'no type inside',
    clinic({ address: { streetAddress: '214 Main Street' } }),
    'without a type under “address”',
  ],
  ['an unknown type', { '@type': 'Wizard', name: 'x' }, 'the type “Wizard”'],
  ['a type that is no word', { '@type': 'Jane <b>', name: 'x' }, 'the type something'],
  ['a property of another type', clinic({ usNPI: '1234567893' }), 'says “usNPI” of a “MedicalClinic”'],
  ['a person’s property of a physician', { '@type': 'Physician', jobTitle: 'x' }, 'Say it of a Person'],
  ['a rating', clinic({ review: { '@type': 'Review' } }), 'says “review”'],
  ['a specialty', clinic({ medicalSpecialty: ['PrimaryCare', 'FamilyMedicine'] }), 'the 44'],
  ['an NPI', { '@type': 'IndividualPhysician', usNPI: 1234567890 }, '“usNPI”'],
  ['a taxonomy code', { '@type': 'CategoryCode', codeValue: '207Q', inCodeSet: 'NUCC' }, 'taxonomy code'],
  ['a telephone', clinic({ telephone: '503-555-0142' }), '“telephone”'],
  ['three digits of a telephone', clinic({ telephone: '100' }), '“telephone”'],
  ['an address', person({ email: 'amara@mail.example' }), '“email”'],
  ['a date', { '@type': 'WebPage', lastReviewed: 'May 2026' }, '“lastReviewed”'],
  ['half an address', clinic({ url: '/about/' }), '“url”'],
])('%s that doesn’t fit is told', async (_, data, says) => {
  expect((await of(data as object)).join('\n')).toContain(says);
});

test.each([
  [
    'all specialties',
    clinic({ medicalSpecialty: ['Audiology', 'Ophthalmology', 'https://schema.org/Pediatric'] }),
  ],
  ['a number with another country code’s zero', clinic({ telephone: '(503) 555-0100' })],
  ['an address in capitals', clinic({ email: 'FrontDesk@CedarHill.example' })],
  ['a reference', { '@type': 'ProfilePage', mainEntity: { '@id': '#amara' } }],
  [
    'two types, one of which says it',
    { '@type': ['MedicalClinic', 'IndividualPhysician'], usNPI: '1234567893' },
  ],
  ['another code set', { '@type': 'CategoryCode', codeValue: '207Q', inCodeSet: 'ours' }],
  ['a time', { '@type': 'WebPage', dateModified: '2026-05-04T10:00:00Z' }],
])('%s is fine', async (_, data) => {
  expect(await of(data as object)).toEqual([]);
});

test('a block that is no JSON, or without end, is told and not repeated', async () => {
  const [message] = await messagesOf(
    '<script type="Application/LD+JSON; charset=utf-8">{"name": "Zanzibar",}</script>',
  );
  expect(message).toMatch(/is no JSON/);
  expect(message).not.toContain('Zanzibar');
  const deep = `${'{"@type":"Person","worksFor":'.repeat(40)}1${'}'.repeat(40)}`;
  expect(await messagesOf(`<script type="application/ld+json">${deep}</script>`)).toEqual([
    expect.stringContaining('deeper than anybody reads'),
  ]);
});

test('no value is ever repeated', async () => {
  const found = await of(
    person({
      telephone: 'Zanzibar',
      url: 'Zanzibar',
      Zanzíbar: 'x',
      '@type': 'Person',
      birthDate: 'Zanzibar',
    }),
  );
  expect(found.length).toBeGreaterThan(3);
  expect(found.join()).not.toMatch(/zanz/i);
});

test('a long list takes no longer than its length', async () => {
  const start = performance.now();
  await of({ '@graph': Array.from({ length: 20_000 }, () => ({ '@type': 'Person', name: 'x' })) });
  expect(performance.now() - start).toBeLessThan(10_000);
});
