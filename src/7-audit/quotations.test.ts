import { expect, test } from 'vitest';
import { Search, Withheld } from '#schema/withheld.ts';
import { Quotations } from './quotations.ts';

const about = { person: 'x', place: 'y' };
const LONG = 'one two three four five six seven eight nine';

test('a run of words that published wording has is a quotation; a short one is none', () => {
  const search = new Search([new Withheld(LONG, about), new Withheld('one two three', about)]);
  const published = new Quotations(search, [`Zero ${LONG}`, `Zero ${LONG}`, 'ten']);
  const hits = search.find(LONG);
  expect(hits.map((hit) => [hit.length, published.has(hit)])).toEqual([
    [3, false],
    [8, true],
    [8, true],
  ]);
  const other = new Quotations(search, ['one two three four five six seven eight, and not more']);
  expect(hits.map((hit) => other.has(hit))).toEqual([false, true, false]);
  const six = new Search([
    new Withheld('one two three four five six', about),
    new Withheld('one two three four five', about),
  ]);
  const all = new Quotations(six, [LONG]);
  expect(six.find(LONG).map((hit) => [hit.length, all.has(hit)])).toEqual([
    [5, false],
    [6, true],
  ]);
});
