import { expect, test } from 'vitest';
import { Search, Withheld } from '../withheld.ts';

// What grows with the square of the text runs into the limit of the test.
test('hostile texts take no longer than their length', () => {
  const about = { person: 'amara-osei', place: 'content/providers/amara-osei.md personal.pets' };
  const values = Array.from(
    { length: 2000 },
    (_, i) => new Withheld(`${'a '.repeat(5 + (i % 3))}b${i}`, about),
  );
  const search = new Search([...values, new Withheld('1'.repeat(9), about)]);
  const texts = ['a '.repeat(200_000), '1 '.repeat(200_000), '1'.repeat(400_000), 'é'.repeat(400_000)];
  expect(texts.map((text) => search.find(text).length)).toEqual([0, 199_992, 0, 0]);
});
