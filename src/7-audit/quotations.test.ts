import { describe, expect, test } from 'vitest';
import { Search, Withheld } from '#schema/withheld.ts';
import { Quotations } from './quotations.ts';

const about = { person: 'x', place: 'y' };
const LONG = 'one two three four five six seven eight nine';

test('a run of words that published wording has is a quotation; a short one is none', () => {
  const search = new Search([new Withheld(LONG, about), new Withheld('one two three', about)]);
  const published = new Quotations(search, [`Zero ${LONG}`, `Zero ${LONG}`, 'ten']);
  const hits = search.find(LONG);
  expect(hits.map((hit) => [hit.length, published.has(hit, LONG)])).toEqual([
    [3, false],
    [8, true],
    [8, true],
  ]);
  const other = new Quotations(search, ['one two three four five six seven eight, and not more']);
  expect(hits.map((hit) => other.has(hit, LONG))).toEqual([false, true, false]);
  const six = new Search([
    new Withheld('one two three four five six', about),
    new Withheld('one two three four five', about),
  ]);
  const all = new Quotations(six, [LONG]);
  expect(six.find(LONG).map((hit) => [hit.length, all.has(hit, LONG)])).toEqual([
    [5, false],
    [6, true],
  ]);
});

describe('a quotation is found', () => {
  const search = new Search([new Withheld(LONG, about)]);
  const isIn = (values: readonly string[], said = LONG) => {
    const published = new Quotations(search, values);
    return search.find(said).map((hit) => published.has(hit, said));
  };

  test('but not where a mark that is space to patterns parts no words', () => {
    const mark = '\ufeff';
    // The one that begins with the second word is there.
    expect(isIn([`zero${mark}${LONG}`])).toEqual([false, true]);
    expect(isIn([LONG.replace('four', 'fo ur')], LONG.replace('four', `fo${mark}ur`))).toEqual([
      false,
      false,
    ]);
  });

  test.each([
    ['between other words', `zero ${LONG} ten`],
    ['in capitals', LONG.toUpperCase()],
    ['over the end of a paragraph', LONG.replace(' four', '\n\nfour').replace('five ', 'five  ')],
    ['with other marks between its words', LONG.replaceAll(' ', '—')],
    ['after a mark that is none of ours', `—${LONG}—`],
    ['beside a character that nobody sees', `\ufeff${LONG}\ufeff`],
  ])('%s', (_, value) => expect(isIn(['ten', value])).toEqual([true, true]));

  test.each([
    ['a longer word that ends or begins like it', [`ten${LONG}teen`]],
    ['two values that make it together', [LONG.slice(0, 18), LONG.slice(19)]],
  ])('not in %s', (_, values) => expect(isIn(values)[0]).toBe(false));

  test('not over the place where two values meet, whatever stands between its words', () =>
    expect(isIn([LONG.slice(0, 18), LONG.slice(19)], LONG.replaceAll(' ', '\0'))).toEqual([false, false]));

  test('where there are more phrases than are looked up one by one', () => {
    const many = Array.from({ length: 300 }, (_, at) => `${LONG} ${at}`);
    const all = new Search(many.map((value) => new Withheld(value, about)));
    const published = new Quotations(all, [...many.slice(0, 290), LONG]);
    const answers = many.flatMap((said) => all.find(said).map((hit) => published.has(hit, said)));
    // The last runs of the last ten alone are published nowhere.
    expect(answers.filter((is) => !is)).toHaveLength(10);
  });
});
