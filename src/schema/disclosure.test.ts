import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROFILES, STANCE_LABELS, STANCES } from './categories.ts';
import { COVERS, disclosure } from './disclosure.ts';

const fault = (value: unknown) => {
  const { error } = disclosure.schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

test('what nobody wrote is the careful choice', () => {
  expect(disclosure.schema.parse({})).toEqual({
    profile: 'general',
    consent: { term: 'P24M' },
    approval: {
      required: true,
      covers: ['personal', 'text', 'photo'],
      approvers: [],
      ownWording: false,
      logins: {},
    },
    limits: { items: 3, words: 80 },
    categories: {},
    allow: [],
  });
  expect(disclosure.schema.parse({ approval: {}, limits: {}, consent: {} })).toEqual(
    disclosure.schema.parse({}),
  );
});

test('the default of what approval covers is a list of its own', () => {
  const { approval } = disclosure.schema.parse({});
  expect(approval.covers).toEqual([...COVERS]);
  expect(approval.covers).not.toBe(COVERS);
});

test('profiles may be spelt as in Britain', () => {
  for (const profile of PROFILES) expect(disclosure.schema.parse({ profile }).profile).toBe(profile);
  expect(disclosure.schema.parse({ profile: 'paediatric' }).profile).toBe('pediatric');
  for (const profile of ['toString', 'constructor', 'Paediatric', 7, null, ['paediatric']])
    expect(fault({ profile })).toEqual([`profile must be one of: ${PROFILES.join(', ')}`]);
});

test.each(['P24M', 'P2Y', 'P1Y6M', 'P120M', 'P10Y', 'P0M'])('%s is a length of time', (term) => {
  expect(fault({ consent: { term } })).toBeUndefined();
});

test.each(['P', '', '24M', 'P24', 'PM', 'P6M1Y', 'P2W', 'P1000M', 'P100Y', 'xP24M', 'P24Mx', 'p24m', 'P-1M'])(
  '%s is none',
  (term) => {
    const found = fault({ consent: { term } }) ?? [];
    expect(found).toContain(
      'consent.term must be a length of time such as P24M (24 months) or P2Y (two years)',
    );
  },
);

test.each([
  [{ approval: { required: 'yes' } }, 'approval.required must be true or false, without quotes'],
  [{ approval: { ownWording: 1 } }, 'approval.ownWording must be true or false, without quotes'],
  [{ approval: { covers: ['all'] } }, 'approval.covers.0 must be one of: personal, text, photo'],
  [{ approval: { covers: 'text' } }, 'approval.covers must be a list, such as [first, second]'],
  [{ approval: { approvers: [''] } }, 'approval.approvers.0 must not be empty'],
  [{ approval: { logins: 'dreyes' } }, 'approval.logins must be pairs such as {dreyes: Dana Reyes}'],
  [{ approval: { logins: { dreyes: '' } } }, 'approval.logins.dreyes must not be empty'],
  [{ limits: { items: 'three' } }, 'limits.items must be a number'],
  [{ limits: { items: 1.5 } }, 'limits.items must be a whole number'],
  [{ limits: { items: -1 } }, 'limits.items must not be negative'],
  [{ limits: { words: 'many' } }, 'limits.words must be a number'],
  [{ limits: { words: 1.5 } }, 'limits.words must be a whole number'],
  [{ limits: { words: -1 } }, 'limits.words must not be negative'],
  [{ categories: { pets: 'maybe' } }, `categories.pets must be one of: ${STANCES.join(', ')}`],
  [{ categories: ['pets'] }, 'categories must be pairs such as {volunteering: share}'],
  [{ allow: [''] }, 'allow.0 must not be empty'],
])('%j is refused in words', (value, message) => {
  expect(fault(value)).toEqual([message]);
});

test('stances have names that people see', () => {
  expect(STANCE_LABELS).toEqual({
    share: 'Share',
    general: 'Share in general terms',
    signed: 'Share only with a signed yes',
    never: 'Never share',
  });
});

test('a limit may be nothing at all', () => {
  expect(fault({ limits: { items: 0, words: 0 } })).toBeUndefined();
});

test.each([{ other: 1 }, { approval: { other: 1 } }, { consent: { other: 1 } }, { limits: { other: 1 } }])(
  '%j: unknown keys are refused at every level',
  (value) => {
    expect(fault(value)).toHaveLength(1);
  },
);

test('nothing of these settings is ever published, and each example fits', () => {
  expect(disclosure).toMatchObject({ kind: 'disclosure', path: '_data/disclosure.yaml', body: 'none' });
  for (const [name, { disclosure: what, example, type, label, meaning }] of Object.entries(
    disclosure.fields,
  )) {
    expect([name, what]).toEqual([name, 'internal']);
    expect([name, type.safeParse(example).success]).toEqual([name, true]);
    expect(label && meaning).toBeTruthy();
  }
});

test('what it says of itself is as it was reviewed', () => {
  const fields = Object.entries(disclosure.fields).map(([id, { label, meaning, example }]) => ({
    id,
    label,
    meaning,
    example,
  }));
  const schema = z.toJSONSchema(disclosure.schema, { unrepresentable: 'any', io: 'input' });
  expect({ meaning: disclosure.meaning, fields, schema }).toMatchSnapshot();
});
