import { expect, test } from 'vitest';
import { AGREED, disclosed, type Files, practiceWithBio, withApprovals } from '../../test/practice.ts';
import { consentSheet } from './consent-sheet.ts';

const sheet = async (files: Files) => {
  const { site, ledger } = await disclosed(files);
  const [person] = ledger.people;
  return person && consentSheet(person, site);
};
const PETS = 'personal:\n  pets: {says: Two rescue dogs}\n';

test('it has the exact words, the pages they would stand on and how long a yes holds', async () => {
  expect(await sheet(practiceWithBio(PETS))).toEqual({
    lines: [{ label: 'Pets', wording: 'Two rescue dogs', places: ['Bio page'], holds: '24 months' }],
    months: 24,
  });
});

test('what is sensitive is a blank line at the end, also where it is public', async () => {
  const files = practiceWithBio(
    `personal:\n  pronouns: {says: she/her, consent: {on: ${AGREED}, by: Amara Osei}}\n  military: {says: Veteran}\n  why: {says: A kind nurse}\n`,
  );
  const made = await sheet(await withApprovals(files));
  expect(made?.lines.map(({ label }) => label)).toEqual([
    'Why I do this work',
    'A personal item',
    'A personal item',
  ]);
  expect(made?.lines.slice(1)).toEqual(Array(2).fill({ label: 'A personal item', places: ['Bio page'] }));
});

test('nobody is asked again for what they took back, nor for what is never shown', async () => {
  const files = practiceWithBio(
    `personal:\n  pets: {says: Two rescue dogs, withdrawn: ${AGREED}}\n  interests: {says: Hiking}\n  faith: {says: Zanzibar}\n`,
  );
  expect((await sheet(files))?.lines.map(({ label }) => label)).toEqual(['Interests']);
  const draft = practiceWithBio(
    `status: draft\npersonal:\n  pets: {says: Two rescue dogs, withdrawn: ${AGREED}}\n  faith: {says: Zanzibar}\n`,
  );
  expect((await sheet(draft))?.lines).toEqual([]);
});

test('words about work need no signature; without anything to sign it has no line', async () => {
  expect(await sheet(practiceWithBio('approach: I listen.', 'I see whole families.\n'))).toMatchObject({
    lines: [],
  });
});

test('who has left signs nothing', async () => {
  expect(await sheet(practiceWithBio(`status: left\n${PETS}`))).toBeUndefined();
});
