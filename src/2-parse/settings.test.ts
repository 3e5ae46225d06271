import { expect, test } from 'vitest';
import { type Files, PRACTICE_YAML, parsed, practice } from '../../test/practice.ts';

const found = async (files: Files) => (await parsed(files)).findings;
test.each([
  ['practice', `${PRACTICE_YAML}chanels: []\n`, 6, 1, 'Did you mean “channels”'],
  ['practice', `${PRACTICE_YAML}theme: {acent: "#fff"}\n`, 6, 9, 'Did you mean “accent”'],
  ['practice', `${PRACTICE_YAML}redirects: {"/a b/": /new/}\n`, 6, 13, 'A key of “redirects”'],
  [
    'practice',
    `${PRACTICE_YAML}redirects: {/a/: "https://b.example/\\n/* /x/ 200"}\n`,
    6,
    18,
    'path of this site',
  ],
  ['practice', `${PRACTICE_YAML}redirects: {/a/: //evil.example/}\n`, 6, 18, 'path of this site'],
  ['practice', PRACTICE_YAML.replace('America/Los_Angeles', 'Mars/Olympus'), 4, 11, 'time zone'],
  ['disclosure', 'categories: {intrests: share}\n', 1, 14, 'Did you mean “interests”'],
  ['disclosure', 'categories: {constructor: share}\n', 1, 14, 'no such category'],
  ['disclosure', 'categories: {homeAddress: signed}\n', 1, 27, 'never shared'],
  ['disclosure', 'categories: {pets: shar}\n', 1, 20, 'Did you mean “share”'],
  ['disclosure', 'approval: {approver: [A]}\n', 1, 12, 'Did you mean “approvers”'],
  ['disclosure', 'consent: {term: two years}\n', 1, 17, 'length of time'],
  ['disclosure', 'profile: metal-health\n', 1, 10, 'Did you mean “mental-health”'],
  ['rules', 'privacy/no-such: off\n', 1, 1, 'no such rule'],
  ['approvals', 'people: {Amara Osei: {}}\n', 1, 10, 'A key of “people”'],
  [
    'approvals',
    'policies: {a: [{effective: 2026-01-15, digest: abc, by: x, on: 2026-01-15}]}\n',
    1,
    48,
    'digest',
  ],
])('_data/%s.yaml: a mistake is told at its place', async (name, yaml, line, column, words) => {
  const findings = await found(practice({ [`_data/${name}.yaml`]: yaml }));
  expect(findings).toMatchObject([{ file: `_data/${name}.yaml`, line, column }]);
  expect(findings[0]?.message).toContain(words);
});

test('an empty practice file is told of on its first line', async () => {
  for (const { line, column } of await found(practice({ '_data/practice.yaml': '' })))
    expect([line, column]).toEqual([1, 1]);
});

test('British spellings of a profile are accepted', async () => {
  expect(
    (await parsed(practice({ '_data/disclosure.yaml': 'profile: paediatric\n' }))).records?.disclosure
      .profile,
  ).toBe('pediatric');
});

test.each([
  ['url', 'url: https://birch.example/site/'],
  ['emergency.number', 'emergency: { number: "999 or 112" }'],
  ['languages', 'languages: [fr]'],
])('“%s” takes nothing that pages could not show rightly', async (name, line) => {
  const key = line.split(':')[0];
  const yaml = PRACTICE_YAML.split('\n')
    .filter((one) => !one.startsWith(`${key}:`))
    .join('\n');
  const { findings } = await parsed(practice({ '_data/practice.yaml': `${yaml}${line}\n` }));
  expect(findings.map(({ rule, message }) => [rule, message.includes(`“${name}”`)])).toEqual([
    ['file/valid-fields', true],
  ]);
});
