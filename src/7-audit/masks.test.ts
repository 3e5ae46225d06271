import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Masks, QUOTATION } from './masks.ts';

const LONG = 'one two three four five six seven eight nine ten';

/** Whether the words in brackets are covered, and whether they are held. */
function ask(values: string[], marked: string): [covers: boolean, holds: boolean] {
  const masks = new Masks(values);
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return [masks.cover(text, start, end), masks.hold(text, start, end)];
}

describe('words are covered where a published value stands whole or in a quotation, and held anywhere', () => {
  test.each<[string[], string, boolean, boolean]>([
    [['two old dogs'], 'I have [two old dogs] here', true, true],
    [['two old dogs'], 'I have [Two]-old dogs', true, true],
    [['two old dogs'], 'I have two [old] dogs', true, true],
    [['two old dogs'], 'I have [two old] cats', false, true],
    [['two old dogs'], 'the [old dogs]', false, true],
    [['two old dogs'], 'the [dogs]', false, true],
    [['two old dogs'], '[old two]', false, false],
    [['two old dogs'], '[two dogs]', false, false],
    [['jazz', 'piano'], '[jazz piano]', false, false],
    [['jazz piano', 'jazz'], 'jazz [piano]', true, true],
    [['jazz', 'jazz'], '[jazz]', true, true],
    [[LONG], 'one two three four [five six]', true, true],
    [[LONG], '[five six] seven eight nine ten', true, true],
    [[LONG], 'four [five six] seven eight', false, true],
    [[LONG], 'four [five six] seven eight nine', true, true],
    [[LONG], 'x four [five six] seven eight x nine', false, true],
    [['a a b', 'a b'], 'a [a b]', true, true],
    [['a b', 'a b c d'], '[a b] x', true, true],
    [['503-555-0100'], '[0100]', false, true],
    [[], '[two]', false, false],
    [['two'], '[]', false, false],
  ])('%j of %j', (values, marked, covers, holds) => {
    expect(ask(values, marked)).toEqual([covers, holds]);
  });
  test(`a quotation has ${QUOTATION} words at least`, () => {
    const words = LONG.split(' ');
    const shown = (count: number) => ask([LONG], `x [${words.slice(2, 2 + count).join(' ')}] x`)[0];
    expect([QUOTATION - 1, QUOTATION, QUOTATION + 1].map(shown)).toEqual([false, true, true]);
  });
  test('what stands around it is looked at as far as words that are far apart', () => {
    expect(ask([LONG], `one two three four ${' '.repeat(150)}[five six]`)[0]).toBe(true);
    expect(ask([LONG], `[five six]${' '.repeat(150)} seven eight nine ten`)[0]).toBe(true);
  });
});

describe('a number is published with or without the code of its country', () => {
  test.each<[string, string, boolean]>([
    ['+1 503-555-0100', '[503.555.0100]', true],
    ['503-555-0100', '[+1 (503) 555 0100]', true],
    ['503-555-0100', '[503-555-0101]', false],
    ['503-555-0100', '[x5035550100]', false],
    ['503-555-0100', '[0100503]', false],
    ['Room 0100', '[503-555-0100]', false],
    ['jazz', '[503-555-0100]', false],
    ['555-0100', '[5550100]', true],
    [`${'.'.repeat(51)} 503-555-0100`.slice(1), '[5035550100]', true],
    [`${'.'.repeat(51)} 503-555-0100`, '[5035550100]', false],
    ['555-010', '[55 5010]', false],
    ['503-555-0100', '[555-010]', false],
    ['503-555-0100', '[555-0100 x]', false],
    [`${'call us '.repeat(6)}503-555-0100`, '[5035550100]', true],
    [`${'call us '.repeat(7)}503-555-0100`, '[5035550100]', false],
  ])('%j: %j', (value, marked, isPublished) => {
    expect(ask([value], marked)).toEqual([isPublished, isPublished]);
  });
});

test('a published value as one word is published, and part of it or more is not', () => {
  expect(ask(['Two old dogs'], '#[TwoOldDogs]')).toEqual([true, true]);
  expect(ask(['Two old dogs'], '[TwoOldDogs too]')).toEqual([false, false]);
  expect(ask(['Two old dogs'], '[TwoOld]')).toEqual([false, false]);
});

test('a quotation ends where the value does', () => {
  expect(ask(['jazz', LONG, 'piano'], '[one two three four five]')[0]).toBe(false);
  expect(ask(['jazz', LONG, 'piano'], '[six seven eight nine ten]')[0]).toBe(false);
});

test('words that look alike when they are written together are told apart', () => {
  const masks = new Masks(['ab c']);
  const cover = (text: string, hit: string) =>
    masks.cover(text, text.indexOf(hit), text.indexOf(hit) + hit.length);
  expect([cover('ab c', 'ab c'), cover('a bc', 'a bc'), cover('ab c', 'c'), cover('abc', 'abc')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('the same words among other words have another answer, however often they were asked about', () => {
  const masks = new Masks(['two old dogs']);
  const text = 'two old dogs, and old cats';
  for (let round = 0; round < 3; round++) {
    expect(masks.cover(text, 4, 7)).toBe(true);
    expect(masks.cover(text, 18, 21)).toBe(false);
  }
});

test('each answer is that of its definition, whatever was asked before', () => {
  const phrase = (maxLength: number) => fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength });
  fc.assert(
    fc.property(fc.array(phrase(9), { maxLength: 4 }), phrase(14), (values, text) => {
      const masks = new Masks(values.map((value) => value.join(' ')));
      for (let from = 0; from < text.length; from++)
        for (let to = from + 1; to <= Math.min(text.length, from + 8); to++) {
          const covered = masks.cover(text.join(' '), 2 * from, 2 * to - 1);
          expect(covered).toBe(values.some((value) => isQuoted(value, text, from, to)));
        }
    }),
    { numRuns: 150 },
  );
});

/** Whether the words stand in the value, with so many of those around them that it is whole or a quotation. */
function isQuoted(value: readonly string[], text: readonly string[], from: number, to: number): boolean {
  return value.some((_, at) => {
    const end = at + to - from;
    if (end > value.length || text.slice(from, to).some((word, i) => word !== value[at + i])) return false;
    let [left, right] = [0, 0];
    while (left < 8 && from > left && at > left && value[at - left - 1] === text[from - left - 1]) left++;
    while (right < 8 && end + right < value.length && value[end + right] === text[to + right]) right++;
    return left + (to - from) + right >= Math.min(QUOTATION, value.length);
  });
}

test('words that nobody published are not taken for what stands before the first value or behind the last', () => {
  const masks = new Masks(['two old dogs bark']);
  expect(masks.cover('x y z two old', 6, 13)).toBe(false);
  expect(masks.cover('dogs bark x y z', 0, 9)).toBe(false);
});
