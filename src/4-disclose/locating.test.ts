import { expect, test } from 'vitest';
import { CATEGORIES } from '#schema/categories.ts';
import { locatingTogether } from './locating.ts';

test.each([
  [['livesIn', 'routine']],
  [['livesIn', 'volunteering']],
  [['livesIn', 'teams']],
  [['livesIn', 'children']],
  [['livesIn', 'faith']],
  [['routine', 'volunteering']],
  [['routine', 'children']],
  [['volunteering', 'teams']],
  [['livesIn', 'routine', 'children', 'teams']],
])('%j together tell where to find someone', (together) => {
  expect(locatingTogether(['interests', ...together, 'pets'])).toEqual(together);
});

test.each([
  [['livesIn', 'interests', 'pets', 'travel', 'origin', 'family']],
  [['routine', 'interests', 'motto', 'pronouns']],
  [['volunteering', 'interests', 'milestones']],
  // Whom someone comes with and cheers for says nothing of where.
  [['children', 'teams', 'pets']],
  [[]],
])('%j is warm and leads nowhere', (categories) => {
  expect(locatingTogether(categories)).toEqual([]);
});

test('one category alone never does', () => {
  for (const { id } of CATEGORIES) expect(locatingTogether([id])).toEqual([]);
});
