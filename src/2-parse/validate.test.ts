import { expect, test } from 'vitest';
import { type Files, parsed, practice, practiceWithBio } from '../../test/practice.ts';

const found = async (files: Files) => (await parsed(files)).findings;
const inBio = async (more: string) =>
  (await found(practiceWithBio(more))).map(({ message, line, column }) => ({ message, line, column }));

// The fields of the fixture end on line 6, so that these begin on line 7.
test.each([
  ['an unknown key', 'pronounciation: oh\n', 7, 1, 'Did you mean “pronunciation”'],
  ['a key in other letters', 'NPI: "1234567893"\n', 7, 1, 'Did you mean “npi”'],
  ['a key nothing is like', 'zzzzzz: 1\n', 7, 1, 'a key here that it does not know'],
  [
    'an unknown key in a group',
    'acceptingNewPatients: {value: true, asof: 2026-10-01, asOf: 2026-10-01}\n',
    7,
    37,
    'Did you mean “asOf”',
  ],
  [
    'an unknown key in a list',
    'links:\n  - kind: orcid\n    url: https://orcid.org/1\n    lable: x\n',
    10,
    5,
    '“links.1” has a key',
  ],
  [
    'an unknown key in a detail',
    'personal:\n  pets:\n    says: Dogs\n    consented: 2026-05-04\n',
    10,
    5,
    'Did you mean “consent”',
  ],
  [
    'an unknown key in a consent',
    'personal:\n  pets: {says: Dogs, consent: {on: 2026-05-04, form: 1}}\n',
    8,
    48,
    'a key here',
  ],
  ['a key of the language', 'constructor: 1\n', 7, 1, 'a key here'],
  ['a number for text', 'pronunciation: 12\n', 7, 16, 'must be text'],
  ['a list for text', 'pronunciation: [oh]\n', 7, 16, 'must be text'],
  ['nothing for text', 'pronunciation:\n', 7, 1, 'must be text'],
  ['empty text', 'pronunciation: " "\n', 7, 16, 'must not be empty'],
  ['text for a list', 'languages: en\n', 7, 12, 'must be a list'],
  ['text for a group', 'reviewed: yes\n', 7, 11, 'must be a group of: on, by'],
  ['a wrong word', 'status: lefft\n', 7, 9, 'Did you mean “left”'],
  ['a day that does not exist', 'reviewed: {on: 2026-02-30, by: Dana}\n', 7, 16, 'must be a real date'],
  ['a day in another order', 'reviewed: {on: 04.05.2026, by: Dana}\n', 7, 16, 'must be a real date'],
  ['yes in quotes', 'acceptingNewPatients: {value: "true", asOf: 2026-10-01}\n', 7, 31, 'true or false'],
  ['a missing part', 'reviewed: {on: 2026-05-04}\n', 7, 11, '“reviewed.by” is missing'],
  ['an identifier without quotes', 'npi: 1234567893\n', 7, 6, 'ten digits in quotes'],
  [
    'a language nobody speaks',
    'languages: [en, "english!"]\n',
    7,
    17,
    '“languages.2” must be a language code',
  ],
  ['an address that runs something', 'booking: "javascript:alert(1)"\n', 7, 10, 'must be a web address'],
  ['an address with a password', 'booking: https://a:b@c.example/\n', 7, 10, 'must be a web address'],
  [
    'an address with a line end in it',
    'booking: "https://c.example/\\n/* https://evil.example 302"\n',
    7,
    10,
    'must be a web address',
  ],
  ['an address with a space', 'booking: https://c.example/a b\n', 7, 10, 'must be a web address'],
  ['a list with nothing in it', 'personal: {pets: {says: []}}\n', 7, 25, 'at least one'],
  [
    'a wrong item of a list',
    'personal: {pets: {says: [Dogs, 12]}}\n',
    7,
    32,
    '“personal.pets.says.2” must be text',
  ],
  [
    'a consent that is a word',
    'personal: {pets: {says: Dogs, consent: yes}}\n',
    7,
    40,
    '“personal.pets.consent” must be a real date',
  ],
  ['a detail that is a number', 'personal: {pets: 2}\n', 7, 18, '“personal.pets” must be text, or'],
  ['details that are a list', 'personal: [pets]\n', 7, 11, 'must be a group of categories'],
])('%s is told at its place', async (_, yaml, line, column, words) => {
  const findings = await inBio(yaml);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ line, column });
  expect(findings[0]?.message).toContain(words);
});

test('all must-publish fields that are missing, and all else, are told in one run', async () => {
  const files = practice({
    'content/providers/amara-osei.md': '---\nnaem: x\nprofession: wizard\nreviewed: {on: 1}\n---\n',
  });
  const messages = (await found(files)).map(({ message }) => message.split(/ must| is missing| that it/)[0]);
  expect(messages.sort()).toEqual([
    'The file has a key here',
    '“locations”',
    '“name”',
    '“profession”',
    '“reviewed.by”',
    '“reviewed.on”',
    '“title”',
  ]);
});

test('a profession without credential or registration is an error, but not for staff, a leaver or a draft', async () => {
  const of = (more: string) =>
    found(
      practice({
        'content/providers/amara-osei.md': `---\nname: A\ntitle: B\nlocations: [main-street]\n${more}---\n`,
      }),
    );
  expect(await of('profession: physician\n')).toMatchObject([{ line: 5, column: 13 }]);
  for (const more of [
    'profession: staff\n',
    'profession: physician\nstatus: left\n',
    'profession: physician\nstatus: draft\n',
    'profession: physician\nregistrations: [{authority: B, number: "1"}]\n',
  ])
    expect(await of(more)).toEqual([]);
});
