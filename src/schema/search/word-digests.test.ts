import { expect, test } from 'vitest';
import { WordDigests } from './word-digests.ts';

const read = (text: string) => {
  const words = new WordDigests();
  words.read(text);
  return {
    stretches: Array.from({ length: words.count }, (_, at) => text.slice(words.start[at], words.end[at])),
    numbers: words.numbers.map(([start, end]) => text.slice(start, end)),
    digests: Array.from({ length: words.count }, (_, at) => [words.low[at], words.high[at]]),
  };
};

test('words come with their places', () => {
  expect(read('Two\u00a0dogs, café 我a\u0080b.').stretches).toEqual([
    'Two',
    'dogs',
    'café',
    '我a\u0080b',
    '我a\u0080b',
    '我a\u0080b',
  ]);
  expect(read('').stretches).toEqual([]);
});

test('the same words have the same digests, and others have others', () => {
  const [a, b, c, d] = read('CAFÉ cafe café cafes').digests;
  expect([a, b]).toEqual([b, c]);
  expect(d?.[0]).not.toBe(a?.[0]);
  expect(d?.[1]).not.toBe(a?.[1]);
});

test('stretches that may hold a number are those of digits and punctuation, long enough', () => {
  expect(read('503-555-0142').numbers).toEqual(['503-555-0142']);
  expect(read('call 555-0142 or 555-014 or 12 555 0142 now').numbers).toEqual(['555-0142', '12 555 0142']);
  expect(read('a1234567 1234567b 123 x 4567').numbers).toEqual([]);
  expect(read('٥٥٥ ٠١٤٢ and ½ x é1234567 1234567é').numbers).toEqual(['٥٥٥ ٠١٤٢']);
});

test('one is used for text after text, of any length, and remembers nothing of the last', () => {
  const words = new WordDigests();
  words.read('1234567 '.repeat(5000));
  expect([words.count, words.numbers.length, words.low.length]).toEqual([5000, 1, 8192]);
  words.read(`${'word '.repeat(9000)}last`);
  expect([words.count, words.numbers.length, words.start[9000], words.end[9000]]).toEqual([
    9001, 0, 45_000, 45_004,
  ]);
  expect([words.low[0], words.high[0]]).toEqual([words.low[8999], words.high[8999]]);
  expect([words.low[9000], words.high[9000]]).not.toEqual([words.low[0], words.high[0]]);
});
