import { expect, test } from 'vitest';
import { CATEGORIES, findCategory, PROFILES, STANCES, type Stance, stanceOn } from './categories.ts';

/** The table of the design, written down once more: `stance` everywhere, and where a profile differs. */
const DESIGN: Readonly<Record<string, string>> = {
  interests: 'share, mental-health general',
  teams: 'share, mental-health general',
  travel: 'share, mental-health general',
  milestones: 'share',
  pets: 'general',
  origin: 'general, small-community signed',
  volunteering: 'general',
  motto: 'general',
  funFact: 'general',
  family: 'general, mental-health signed, pediatric signed',
  children: 'general, mental-health never, pediatric signed',
  relatives: 'general, mental-health never',
  livesIn: 'general, mental-health never, small-community signed',
  routine: 'general, mental-health never, small-community signed',
  pronouns: 'signed',
  partner: 'signed, mental-health never',
  why: 'signed',
  military: 'signed',
  ethnicity: 'signed',
  identity: 'signed',
  livedExperience: 'signed',
  ownHealth: 'signed, mental-health never',
  familyHealth: 'never',
  relationshipStatus: 'never',
  birthday: 'never',
  travelPlans: 'never',
  faith: 'never',
  politics: 'never',
  finances: 'never',
  childIdentity: 'never',
  homeAddress: 'never',
  personalPhone: 'never',
  personalEmail: 'never',
  personalSocial: 'never',
};
const LOCKED = ['childIdentity', 'homeAddress', 'personalPhone', 'personalEmail', 'personalSocial'];

test('the categories are those of the design, and no others', () => {
  expect(CATEGORIES.map(({ id }) => id)).toEqual(Object.keys(DESIGN));
});

test.each(PROFILES)('in the profile %s every stance is that of the design', (profile) => {
  for (const [id, line] of Object.entries(DESIGN)) {
    const [everywhere, ...differing] = line.split(', ');
    const here = differing.find((one) => one.startsWith(`${profile} `))?.split(' ')[1];
    expect([id, stanceOn(categoryOf(id), profile, {})]).toEqual([id, here ?? everywhere]);
  }
});

test('a practice’s own choice counts, except for what nobody may loosen', () => {
  for (const profile of PROFILES)
    for (const { id } of CATEGORIES)
      for (const chosen of STANCES)
        expect([id, profile, stanceOn(categoryOf(id), profile, { [id]: chosen })]).toEqual([
          id,
          profile,
          LOCKED.includes(id) ? 'never' : chosen,
        ]);
  expect(CATEGORIES.filter(({ locked }) => locked).map(({ id }) => id)).toEqual(LOCKED);
});

test('a value that is no stance loosens nothing that is locked', () => {
  for (const value of ['Share', 'publish', '', true, null, undefined])
    expect(stanceOn(categoryOf('homeAddress'), 'general', { homeAddress: value as Stance })).toBe('never');
});

test('a choice under a name that every object has is no choice', () => {
  expect(stanceOn({ ...categoryOf('pets'), id: 'constructor' }, 'general', {})).toBe('general');
});

test('consent to pronouns alone doesn’t run out', () => {
  expect(CATEGORIES.filter(({ expires }) => !expires).map(({ id }) => id)).toEqual(['pronouns']);
});

test('what touches identity, health, faith, politics, money, love or a secret is sensitive', () => {
  expect(CATEGORIES.filter(({ sensitive }) => !sensitive).map(({ id }) => id)).toEqual([
    'interests',
    'teams',
    'travel',
    'milestones',
    'pets',
    'origin',
    'volunteering',
    'motto',
    'funFact',
    'family',
    'children',
    'relatives',
    'livesIn',
    'routine',
    'why',
  ]);
});

test.each(CATEGORIES.map((one) => [one.id, one] as const))('%s says all there is to say', (_, one) => {
  const isShared = PROFILES.some((profile) => stanceOn(one, profile, {}) !== 'never');
  expect(one.safe.length > 0).toBe(isShared);
  for (const text of [one.label, one.meaning, one.leaveOut, one.why, one.forPatients])
    expect(text.trim()).not.toBe('');
  // Told to patients, who are "you" there: nothing about what to write.
  expect(one.forPatients).not.toMatch(/\b(?:your own|you like|write)\b/i);
  expect(one.forPatients.length).toBeLessThan(170);
});

function categoryOf(id: string) {
  const found = findCategory(id);
  if (found === undefined) throw new Error(`no category ${id}`);
  return found;
}
