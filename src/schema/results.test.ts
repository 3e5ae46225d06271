import { expect, test } from 'vitest';
import { digestOfData } from './results.ts';

test('the same data has the same digest, however it came to be', () => {
  const sparse = new Array(2);
  sparse[1] = 'b';
  sparse[0] = 'a';
  expect(digestOfData({ list: sparse })).toBe(digestOfData({ list: ['a', 'b'] }));
  const wide = 'né☂'.slice(0, 2);
  expect(digestOfData(wide)).toBe(digestOfData('né'));
  const shared = { name: 'Ada' };
  expect(digestOfData([shared, shared])).toBe(digestOfData([{ name: 'Ada' }, { name: 'Ada' }]));
});

const NEIGHBOURS: readonly unknown[] = [
  undefined,
  null,
  'null',
  true,
  'true',
  0,
  '0',
  0n,
  '',
  [],
  [''],
  ['', ''],
  [[]],
  ['a', 'b'],
  ['ab'],
  ['a"1:b'],
  {},
  { a: undefined },
  { a: 'b' },
  { a: { b: '' } },
  { a: {}, b: '' },
  new Map(),
  new Map([['a', 'b']]),
  new Set(),
  new Set(['a', 'b']),
  new Uint8Array(),
  Uint8Array.of(0),
  new Date(0),
  new Date(1),
  [new Date(1), 23],
  [new Date(12), 3],
  ['a', 12, 'a'.repeat(11), 2],
  ['a'.repeat(11), 2, 'a', 12],
  ['a', ['b'], 'c'],
  ['a', ['b', 'c']],
  ['ab', '"1;', 'c'],
  ['a', 'b"1', ';c'],
];

test('other data has another digest', () => {
  const digests = NEIGHBOURS.map(digestOfData);
  expect(new Set(digests).size).toBe(NEIGHBOURS.length);
});

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['an object of a class', new (class Some {})()],
  ['a pattern', /a/],
])('fails of %s, wherever it is', (_, data) => {
  expect(() => digestOfData(data)).toThrow('no plain data');
  expect(() => digestOfData([{ deep: new Map([['a', data]]) }])).toThrow('no plain data');
});

test('however much it is, the digest is that of all of it', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `“${at}” and ${'more '.repeat(at % 40)}`);
  const others = Array.from({ length: 50 }, (_, at) => many.with(at * 100, `${many[at * 100]}.`));
  const shifted = many.with(2500, `${many[2500]}“`).with(2501, many[2501]?.slice(1) ?? '');
  expect(new Set([many, ...others, many.with(4999, ''), shifted].map(digestOfData)).size).toBe(53);
  expect(digestOfData([...many])).toBe(digestOfData(many));
});
