import { expect, test } from 'vitest';
import type { Share } from '#schema/page.ts';
import { amara, ben, findingsOf, type Given, html, OWN } from './fixture.ts';

const FILE = 'directory/providers.json';
const entry = (slug: string, more: object = {}) =>
  JSON.stringify({ url: `https://cedarhill.example/providers/${slug}/`, ...more });

/** A directory of entries, each stated to be somebody's; what is found of leaks in it. */
async function leaksIn(
  entries: readonly (readonly [person: string, json: string])[],
  given: Given = {},
  change: (shares: readonly Share[]) => readonly Share[] = (shares) => shares,
) {
  let text = '{"providers":[';
  const shares = entries.map(([person, json]): Share => {
    const from = text.length;
    text += json;
    const share = { person, from, to: text.length };
    text += ',\n';
    return share;
  });
  const file = `${text.slice(0, -2)}]}`;
  const files = { [FILE]: file, [OWN]: html('<main></main>') };
  const found = await findingsOf('site/no-leak', files, { ...given, shares: { [FILE]: change(shares) } });
  return found.filter(({ message }) => message.startsWith(`_site/${FILE} `));
}

test('in a person’s part of a file about everyone even a short withheld value is found', async () => {
  const withheld = [amara('Judo')];
  const found = await leaksIn(
    [
      ['amara-osei', entry('amara-osei', { likes: 'judo' })],
      ['ben-ito', entry('ben-ito')],
    ],
    { withheld },
  );
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining('what is withheld in content/providers/amara-osei.md personal.pets'),
  ]);
  expect(found[0]?.message).not.toMatch(/judo/i);
});

test('the same word in the part of another, who may have published it, is no leak', async () => {
  const entries = [
    ['amara-osei', entry('amara-osei')],
    ['ben-ito', entry('ben-ito', { likes: 'Judo' })],
  ] as const;
  expect(await leaksIn(entries, { withheld: [amara('Judo')], published: { 'ben-ito': ['Judo'] } })).toEqual(
    [],
  );
});

test('what is published of the one is no excuse for what is withheld of the other', async () => {
  const entries = [
    ['amara-osei', entry('amara-osei', { likes: 'Judo' })],
    ['ben-ito', entry('ben-ito', { likes: 'Judo' })],
  ] as const;
  const given = { withheld: [amara('Judo')], published: { 'ben-ito': ['Judo'] } };
  expect(await leaksIn(entries, given)).toHaveLength(1);
});

test('a long withheld value is found between the parts and in each of them', async () => {
  const says = 'Two old rescue dogs';
  const entries = [['amara-osei', entry('amara-osei', { note: says })]] as const;
  expect(await leaksIn(entries, { withheld: [ben(says)] })).toHaveLength(1);
  expect(
    await leaksIn([['amara-osei', entry('amara-osei')]], { withheld: [ben('Cedar Hill Example')] }),
  ).toEqual([]);
});

const both = [
  ['amara-osei', entry('amara-osei')],
  ['ben-ito', entry('ben-ito')],
] as const;
const untrue: [why: string, change: (shares: readonly Share[]) => readonly Share[]][] = [
  ['a part that is left out', (shares) => shares.slice(1)],
  ['no part at all', () => []],
  ['a part that is said to be another’s', (shares) => shares.map((one) => ({ ...one, person: 'ben-ito' }))],
  ['a part that ends too soon', (shares) => shares.map((one) => ({ ...one, to: one.to - 1 }))],
  ['a part past the end of the file', (shares) => shares.map((one) => ({ ...one, to: one.to + 9999 }))],
  ['parts in the wrong order', (shares) => shares.toReversed()],
];
test.each(untrue)('a file with %s counts as one that can’t be searched', async (_, change) => {
  const found = await leaksIn(both, {}, change);
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining('names people outside the part that is about them'),
  ]);
});

test('a resource of FHIR names a person as their page does', async () => {
  const role = JSON.stringify({ practitioner: { reference: 'Practitioner/amara-osei' } });
  expect(await leaksIn([['ben-ito', role]])).toHaveLength(1);
  expect(await leaksIn([['amara-osei', role]])).toEqual([]);
});
