import { expect, test } from 'vitest';
import { inLonger } from './in-longer.ts';

const found = (...values: string[]) => [...inLonger(new Set(values))];

test('a value is in a longer one if it is some of its lines', () => {
  expect(found('a\nb\nc\nd', 'a', 'b\nc', 'd', 'c\nd')).toEqual(['a', 'b\nc', 'd', 'c\nd']);
  expect(found('b\nc', 'a\nb\nc')).toEqual(['b\nc']);
});

test('not if it is part of a line, or lines that don’t follow each other, or the same', () => {
  expect(found('aa\nbb\ncc', 'a', 'b', 'aa\ncc', 'bb\nc', 'x')).toEqual([]);
  expect(found('a\nb', 'a b', '')).toEqual([]);
  expect(found('xa\na\nb', 'a\nb')).toEqual(['a\nb']);
});

test('where many have a line, what is there is still in one of them, or said not to be', () => {
  const many = Array.from({ length: 10 }, (_, at) => `same\n${at}`);
  const all = found(...many, 'same', ...many.map((one) => `${one}\nmore`));
  expect(all).toContain('same');
  for (const one of all) expect(many.some((long) => long === one || long.includes(one))).toBe(true);
});
