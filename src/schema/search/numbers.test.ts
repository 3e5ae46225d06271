import { describe, expect, test } from 'vitest';
import { Numbers, numbersOf } from './numbers.ts';
import { WordDigests } from './word-digests.ts';

describe('a value is known by these numbers:', () => {
  test.each([
    ['503-555-0142', ['5035550142']],
    ['0503 555 0142', ['5035550142']],
    ['00 503 555 0142', ['5035550142']],
    ['555 0142', ['5550142']],
    ['555 014', []],
    ['000 0142', []],
    ['+1 503-555-0142', ['15035550142', '5035550142', '035550142']],
    ['+44 7700 900123', ['447700900123', '47700900123', '7700900123', '700900123']],
    ['503-555-0142 (cell)', ['5035550142']],
    ['503-555-0142 evenings', ['5035550142']],
    ['503-555-014 evenings', ['503555014']],
    ['503-555-01 evenings', []],
    ['555-0142 evening', []],
    ['555-0142 evenin', ['5550142']],
    ['my own cell phone has 503-555-0142', ['5035550142']],
    ['my own cell phone now has 503-555-0142', []],
    ['we all lived abroad 2001, 2005, 2009', []],
    ['2001, 2005, 2009', ['200120052009', '00120052009', '0120052009', '120052009']],
    ['we all lived abroad 2001, 2005, 2109', ['200120052109', '00120052109', '0120052109', '120052109']],
    ['we all lived abroad 12001, 2005, 2009', ['1200120052009', '200120052009', '00120052009', '0120052009']],
    ['we all lived abroad 20010, 2005, 2009', ['2001020052009', '001020052009', '01020052009', '1020052009']],
    ['call 503-555-0142 or 503-555-0143', ['5035550142', '5035550143']],
    ['٥٠٣ ٥٥٥ ٠١٤٢', ['5035550142']],
    ['x5035550142', []],
    ['5035550142x', []],
    ['words', []],
    ['', []],
  ])('%j: %j', (value, expected) => {
    expect(numbersOf(value)).toEqual(expected);
  });
});

/** Where the number is found in a text, as the text stands there. */
function found(number: string, text: string): string[] {
  const numbers = new Numbers<string>();
  numbers.add(number, 'it');
  const words = new WordDigests();
  words.read(text);
  return numbers.find(text, words).map(({ values, start, end, length }) => {
    expect([values, length]).toEqual([['it'], 0]);
    return text.slice(start, end);
  });
}

describe('a number is found', () => {
  test.each([
    ['5035550142', ['5035550142']],
    ['call (503) 555-0142!', ['503) 555-0142']],
    ['my 503 555 0142 and 503.555.0142', ['503 555 0142', '503.555.0142']],
    ['+1 503-555-0142', ['503-555-0142']],
    ['001 503-555-0142', ['503-555-0142']],
    ['0015035550142', ['0015035550142']],
    ['12345 5035550142', ['5035550142']],
    ['123455035550142', ['123455035550142']],
    ['1234565035550142', []],
    ['503-555-0142 97201', ['503-555-0142']],
    ['503-555-01429', []],
    ['503-555-014', []],
    ['503-555-0143', []],
    ['503 x 555 0142', []],
    ['5 0 3 5 5 5 0 1 4 2', ['5 0 3 5 5 5 0 1 4 2']],
    ['1 5 0 3 5 5 5 0 1 4 2', ['5 0 3 5 5 5 0 1 4 2']],
    ['a2 503-555-0142 2b', ['503-555-0142']],
    ['12 words, then 503-555-0142', ['503-555-0142']],
    ['٥٠٣ ٥٥٥ ٠١٤٢', ['٥٠٣ ٥٥٥ ٠١٤٢']],
  ])('in %j: %j', (text, expected) => {
    expect(found('5035550142', text)).toEqual(expected);
  });
  test('by all its digits, though the digest of one half be the same', () => {
    expect(found('503555001145502', '503555073793926')).toEqual([]);
    expect(found('503555035989014', '503555022771350')).toEqual([]);
    expect(found('503555001145502', '503555001145502')).toHaveLength(1);
  });
});

test('several values may have one number, each once; and several numbers may begin alike', () => {
  const numbers = new Numbers<string>();
  for (const [digits, value] of [
    ['5035550142', 'a'],
    ['5035550142', 'b'],
    ['5035550142', 'a'],
    ['50355501429', 'a'],
  ] as const)
    numbers.add(digits, value);
  const words = new WordDigests();
  const text = '5035550142, and 50355501429';
  words.read(text);
  expect(numbers.find(text, words).map(({ values, start }) => [values, start])).toEqual([
    [['a'], 0],
    [['b'], 0],
    [['a'], 16],
  ]);
  const digests = numbers.digests((value) => value.charCodeAt(0));
  expect(digests.map(({ value, length }) => [value, length])).toEqual([
    [97, 10],
    [98, 10],
    [97, 11],
  ]);
  expect(Object.keys(digests[0] ?? {}).sort()).toEqual(['high', 'length', 'low', 'start', 'value']);
});
