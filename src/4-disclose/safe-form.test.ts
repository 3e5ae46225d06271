import { expect, test } from 'vitest';
import { findCategory } from '#schema/categories.ts';
import { unsafePart } from './safe-form.ts';

test.each([
  ['interests', 'Hiking'],
  ['interests', 'Jazz piano'],
  ['interests', 'Baking bread'],
  ['interests', 'I play the cello. It calms me.'],
  ['pets', 'A Labrador'],
  ['pets', 'Two rescue dogs and a Maine Coon'],
  ['origin', 'Grew up in South Korea'],
  ['origin', "Ghana's coast"],
  ['origin', 'From New Zealand'],
  ['livesIn', 'Local'],
  ['children', 'Parent of teenagers'],
  ['milestones', 'With the practice from the beginning'],
  ['travel', 'Loves Italy and Japan'],
  ['family', 'My family and I cook together'],
  ['routine', 'Likes to walk after work'],
  ['motto', 'Every rose has its thorn'],
  ['teams', 'Cheers for whoever is losing'],
  ['pronouns', 'they/them'],
  ['interests', 'May be found in the garden'],
  ['interests', 'Learning Spanish'],
  ['motto', 'At one with the weather'],
  ['volunteering', 'Helps out in several villages'],
  ['identity', 'Part of the Deaf community'],
])('%s: “%s” is in general terms', (id, wording) => {
  expect(unsafePart(wording, id, [])).toBeUndefined();
});

test.each([
  ['interests', 'Runs 5 km', 'digit'],
  ['interests', 'Ran a ½ marathon', 'digit'],
  ['interests', 'Won the cup in Ⅳ', 'digit'],
  ['interests', 'Runs ٥ km', 'digit'],
  ['children', '3 children', 'digit'],
  ['milestones', 'With us since 2015', 'digit'],
  ['interests', 'Choir on Tuesdays', 'weekday'],
  ['interests', 'choir on tuesday', 'weekday'],
  ['routine', 'Sunday walks', 'weekday'],
  ['travelPlans', 'Away in August', 'date'],
  ['travel', 'Paris in June', 'date'],
  ['travel', 'off to the coast in june', 'date'],
  ['interests', 'Skiing in March', 'date'],
  ['routine', 'Runs the river loop at six each morning', 'time'],
  ['routine', 'Up at five.', 'time'],
  ['routine', 'Swims at seven in the morning', 'time'],
  ['routine', "Home by six o'clock", 'time'],
  ['children', 'Three children', 'count'],
  ['children', 'Has two little boys', 'count'],
  ['children', 'Mother of four', 'count'],
  ['children', 'A proud dad of two', 'count'],
  ['children', 'Mum to three', 'count'],
  ['children', 'My kids are six and nine', 'count'],
  ['children', 'A six-year-old', 'count'],
  ['children', 'The youngest just turned four', 'count'],
  ['children', 'Parent of twins', 'count'],
  ['family', 'We are a family of five', 'count'],
  ['relatives', 'The eldest of seven siblings', 'count'],
  ['children', 'thirteen grandchildren', 'count'],
  ['pets', 'A rescue dog named Biscuit', 'name'],
  ['pets', "Our dog 'Biscuit'", 'name'],
  ['pets', 'Our dog “Biscuit”', 'name'],
  ['pets', 'Our dog ‘Biscuit’', 'name'],
  ['pets', 'Our dog *Biscuit*', 'name'],
  ['pets', 'Our dog: Biscuit', 'name'],
  ['pets', 'max and bella, rescue dogs', 'name'],
  ['pets', 'A dog called ＢＩＳＣＵＩＴ', 'name'],
  ['partner', 'Married to Tom', 'name'],
  ['partner', 'My wife, Sarah, teaches', 'name'],
  ['partner', 'Sarah and I cook', 'name'],
  ['volunteering', 'Active at St Mark’s', 'name'],
  ['livesIn', 'Lives near Mill Creek', 'name'],
  ['livesIn', 'Lives in Cedar Hill', 'name'],
  ['relatives', "Mother was an O'Brien", 'name'],
  ['interests', 'Sings with the Riverside Singers', 'name'],
  ['military', 'Served with the Rangers', 'name'],
  ['origin', 'Born in Kumasi', 'name'],
  ['pets', 'Zwei Hunde, 旺财', 'script'],
  ['interests', 'מוזיקה', 'script'],
])('%s: “%s” is not (%s)', (id, wording, why) => {
  expect(unsafePart(wording, id, [])).toBe(why);
});

test('a name passes only where the category or the practice allows it', () => {
  expect(unsafePart('Grew up near the Alps', 'origin', [])).toBeUndefined();
  expect(unsafePart('A dog like the Alps', 'pets', [])).toBe('name');
  expect(unsafePart('A walk in Kumasi', 'interests', ['Kumasi'])).toBeUndefined();
  expect(unsafePart('A walk in Kumasi', 'interests', ['Kuma'])).toBe('name');
});

test('what a practice allows is text, not a pattern', () => {
  expect(unsafePart('Our dog Biscuit', 'pets', ['.*', '[A-Z]\\w+', '(', ''])).toBe('name');
});

test('the categories named in these tests exist', () => {
  for (const id of ['interests', 'pets', 'livesIn', 'travelPlans']) expect(findCategory(id)).toBeDefined();
});
