import { expect, test } from 'vitest';
import { alternativesIn, byFirstLetter } from '#schema/lexicon/words-of.ts';
import { plainLetters, withoutAccents } from './text.ts';

test('accents go, and every character stays where it was', () => {
  const text = 'Mamá de Íñigo 👶 — cigüeña';
  expect(withoutAccents(text)).toBe('Mama de Inigo 👶 — ciguena');
  expect(withoutAccents(text)).toHaveLength(text.length);
});

test('a pattern for plain letters reads classes of letters with and without brackets', () => {
  const name = plainLetters("\\p{Lu}\\p{Ll}{2,9}(?![\\p{L}'-])", 'g');
  expect(withoutAccents('Íñigo y Ana-Luz').match(name)).toEqual(['Inigo', 'Luz']);
});

test('alternatives are parted outside of brackets only, and finding by first letter finds the same', () => {
  const source = 's?he|him|h(?:er|is)|[a|b]x|their';
  expect(alternativesIn(source)).toEqual(['s?he', 'him', 'h(?:er|is)', '[a|b]x', 'their']);
  const grouped = new RegExp(`^(?:${byFirstLetter(alternativesIn(source))})$`);
  for (const word of ['she', 'he', 'him', 'her', 'his', '|x', 'their']) expect(word).toMatch(grouped);
  expect('hx').not.toMatch(grouped);
});
