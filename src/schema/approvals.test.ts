import { expect, test } from 'vitest';
import { z } from 'zod';
import { approvals } from './approvals.ts';

const DIGEST = `sha256-${'0'.repeat(64)}`;
const hiking = { says: 'Hiking', by: 'Dana Reyes', on: '2026-05-05' };
const picture = { digest: DIGEST, by: 'Dana Reyes', on: '2026-05-05' };
const version = { effective: '2026-01-15', digest: DIGEST, by: 'Dana Reyes', on: '2026-01-10' };
const fits = (value: unknown) => approvals.schema.safeParse(value).success;

test('an empty file approves nothing', () => {
  expect(approvals.schema.parse({})).toEqual({ people: {}, policies: {}, staffPolicies: {}, permalinks: [] });
});

test('of a person: wordings, pictures, and wordings of a translation', () => {
  const people = { 'amara-osei': { interests: [hiking], photo: [picture], es: { interests: [hiking] } } };
  expect(approvals.schema.parse({ people }).people).toEqual(people);
});

test('of a policy: versions, with the values its variables had', () => {
  const all = [{ ...version, values: { phone: '1' }, lang: 'es' }, version];
  const { policies, staffPolicies } = approvals.schema.parse({
    policies: { 'social-media': all },
    staffPolicies: { 'at-work': [version] },
  });
  expect(policies).toEqual({ 'social-media': [all[0], { ...version, values: {} }] });
  expect(staffPolicies).toEqual({ 'at-work': [{ ...version, values: {} }] });
});

test.each([
  '/social',
  '/es/social',
  '/policies/a/',
  '/policies/a/2026-01-15/',
  '/es/policies/a/',
  '/zh-Hant/policies/a/2026-01-15/',
])('%s is a permanent address', (one) => expect(fits({ permalinks: [one] })).toBe(true));

test.each([
  ['a wording without a name', { people: { a: { interests: [{ ...hiking, by: undefined }] } } }],
  ['a wording without a day', { people: { a: { interests: [{ ...hiking, on: undefined }] } } }],
  ['a day that doesn’t exist', { people: { a: { interests: [{ ...hiking, on: '2026-02-30' }] } } }],
  ['an empty wording', { people: { a: { interests: [{ ...hiking, says: ' ' }] } } }],
  ['a wording with something more', { people: { a: { interests: [{ ...hiking, until: '2027-01-01' }] } } }],
  ['a wording with a digest', { people: { a: { interests: [{ ...hiking, digest: DIGEST }] } } }],
  ['a picture with something more', { people: { a: { photo: [{ ...picture, alt: 'x' }] } } }],
  ['a picture without a name', { people: { a: { photo: [{ digest: DIGEST, on: '2026-05-05' }] } } }],
  ['a short digest', { people: { a: { photo: [{ ...picture, digest: DIGEST.slice(0, -1) }] } } }],
  ['a long digest', { people: { a: { photo: [{ ...picture, digest: `${DIGEST}0` }] } } }],
  ['a digest with something before it', { people: { a: { photo: [{ ...picture, digest: `x${DIGEST}` }] } } }],
  ['a digest in capitals', { people: { a: { photo: [{ ...picture, digest: DIGEST.replace('0', 'A') }] } } }],
  ['a person by no short name', { people: { 'Amara Osei': {} } }],
  ['a version without a digest', { policies: { a: [{ ...version, digest: undefined }] } }],
  ['a version without a day', { policies: { a: [{ ...version, effective: undefined }] } }],
  ['a version with something more', { policies: { a: [{ ...version, title: 'x' }] } }],
  ['a version in no language', { policies: { a: [{ ...version, lang: '?' }] } }],
  ['values that are no texts', { policies: { a: [{ ...version, values: { phone: 1 } }] } }],
  ['a policy by no short name', { policies: { 'Social Media': [version] } }],
  ['a policy that is no list', { policies: { a: version } }],
  ['a permalink that is none', { permalinks: [''] }],
  ['a permalink of a person', { permalinks: ['/es/providers/a/'] }],
  ['a permalink below no language', { permalinks: ['/spanish/policies/a/'] }],
  ['a short link below no language', { permalinks: ['/spanish/social'] }],
  ['a key nobody knows', { other: {} }],
])('%s is refused', (_, value) => {
  expect(fits(JSON.parse(JSON.stringify(value)))).toBe(false);
});

test('a digest that isn’t one is said to be written by a command', () => {
  const { error } = approvals.schema.safeParse({ policies: { a: [{ ...version, digest: 'abc' }] } });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'must be a digest written by doorplate approve',
  ]);
});

test('nothing of it is ever published, and each example fits', () => {
  expect(approvals).toMatchObject({ kind: 'approvals', path: '_data/approvals.yaml', body: 'none' });
  for (const [name, { disclosure, example, type, label, meaning }] of Object.entries(approvals.fields)) {
    expect([name, disclosure]).toEqual([name, 'internal']);
    expect([name, type.safeParse(example).success]).toEqual([name, true]);
    expect(label && meaning).toBeTruthy();
  }
});

test('what it says of itself is as it was reviewed', () => {
  const fields = Object.entries(approvals.fields).map(([id, { label, meaning, example }]) => ({
    id,
    label,
    meaning,
    example,
  }));
  const schema = z.toJSONSchema(approvals.schema, { unrepresentable: 'any', io: 'input' });
  expect({ meaning: approvals.meaning, fields, schema }).toMatchSnapshot();
});
