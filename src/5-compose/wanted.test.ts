import { expect, test } from 'vitest';
import {
  bio,
  disclosed,
  type Files,
  practice,
  practiceWithBio,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { wantedOf } from './wanted.ts';

const WORDS = `${'I listen and then we make a plan. '.repeat(25)}\n`;
const FULL = `helpsWith: [Check-ups]
languages: [en]
acceptingNewPatients: { value: false, asOf: 2026-10-01 }
booking: https://book.cedarhill.example
education: [{ institution: University of Leeds, award: MD }]
approach: I listen first.
reviewed: { on: 2026-05-04, by: Dana Reyes }
`;

const wanted = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  const [person] = ledger.people;
  if (person === undefined) throw new Error('There is nobody.');
  return wantedOf(person, site, ledger);
};
const states = async (files: Files, today = TODAY) =>
  Object.fromEntries((await wanted(files, today)).items.map(({ label, state }) => [label, state]));

test('a bare bio is told what is open, why, after whom, and what to do', async () => {
  const { count, items } = await wanted(practiceWithBio());
  expect(count).toBe('0 of 9');
  for (const { state, why, source, how } of items) {
    expect(state).toBe('open');
    expect(`${why}${source}${how}`).not.toMatch(/undefined|\{/);
    expect([why, source, how].every((text) => (text?.length ?? 0) > 10)).toBe(true);
  }
});

test('what is public is done; a full bio without a photo lacks only that', async () => {
  const full = await withApprovals(practiceWithBio(FULL, WORDS));
  expect((await wanted(full)).count).toBe('8 of 9');
  expect((await states(full))['A photo']).toBe('open');
});

test('what is in the file and not approved waits, and isn’t asked for again', async () => {
  const now = await states(practiceWithBio(FULL, WORDS));
  expect(now['A sentence on how you work']).toBe('waits');
  expect(now['150 to 300 words of your own']).toBe('waits');
  expect(now.Languages).toBe('done');
});

test('too few and too many words are not yet right, and addresses are no words', async () => {
  for (const [times, state] of [
    [15, 'open'],
    [25, 'done'],
    [50, 'open'],
  ] as const) {
    const body = `${'I listen and then we make a plan. '.repeat(times)}\n`;
    const files = await withApprovals(practiceWithBio(FULL, body));
    expect((await states(files))['150 to 300 words of your own'], String(times)).toBe(state);
  }
  const links = `${'[I](https://cedarhill.example/a-b-c/d/e/f) '.repeat(50)}\n`;
  const { items } = await wanted(await withApprovals(practiceWithBio('', links)));
  expect(items[3]?.how).toContain('50 words');
});

test('a bio that nobody read for over a year is not yet done', async () => {
  const full = practiceWithBio(FULL, WORDS);
  expect((await states(full, '2027-05-04'))['Read through within a year']).toBe('done');
  expect((await states(full, '2027-05-05'))['Read through within a year']).toBe('open');
});

test('personal details never count, whatever becomes of them', async () => {
  const personal = `personal:\n  pets: {says: Two rescue dogs, consent: 2026-05-04}\n  partner: {says: Zanzibar}\n`;
  const plain = await wanted(await withApprovals(practiceWithBio(FULL, WORDS)));
  const withThem = await wanted(await withApprovals(practiceWithBio(`${FULL}${personal}`, WORDS)));
  expect(withThem).toEqual(plain);
  expect(JSON.stringify(withThem)).not.toMatch(/personal|dogs|Zanzibar/i);
});

test('someone away, and someone one doesn’t choose, isn’t measured by new patients', async () => {
  const away = await wanted(practiceWithBio('status: on-leave\n'));
  expect(away.note).toContain('away');
  expect(away.items).toHaveLength(7);
  const staff = practice({
    'content/providers/amara-osei.md': bio(
      '',
      '',
      'name: Bo May\nprofession: staff\ntitle: Front desk\nlocations: [main-street]\n',
    ),
  });
  expect((await wanted(staff)).items).toHaveLength(6);
});

test('a draft is shown the list and not counted; who has left is told nothing to do', async () => {
  const draft = await wanted(practiceWithBio(`status: draft\n${FULL}`, WORDS));
  expect(draft.count).toBeUndefined();
  expect(draft.note).toContain('draft');
  expect(draft.items.map(({ state }) => state)).toEqual(Array(9).fill(undefined));
  expect(await wanted(practiceWithBio('status: left\n'))).toEqual({
    note: expect.stringContaining('left'),
    items: [],
  });
});

test('a bio that is held is told to be put right first', async () => {
  const { site, ledger } = await disclosed(practiceWithBio());
  const [person] = ledger.people;
  if (person === undefined) throw new Error('There is nobody.');
  const held = wantedOf({ ...person, status: 'held' }, { ...site, providers: [] }, ledger);
  expect(held).toEqual({ note: expect.stringContaining('errors'), items: [] });
});
