import { createHash } from 'node:crypto';
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
  const written = `[${many.length}:${many.map((one) => `"${one.length}:${one}`).join('')}`;
  expect(digestOfData(many)).toBe(createHash('sha256').update(written).digest('hex'));
  const others = [0, 2500, 4999].map((at) => many.with(at, `${many[at]}.`));
  expect(new Set([many, ...others].map(digestOfData)).size).toBe(4);
});
