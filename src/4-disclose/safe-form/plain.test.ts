import { expect, test } from 'vitest';
import { oneOf, plain, plainInPlace, plainLine } from './plain.ts';

test('accents and capitals go, and the ñ stays', () => {
  expect(plain('São Tomé, NIÑO')).toBe('sao tome, niño');
});

test('every apostrophe is the straight one', () => {
  expect(plain('a’a‘aʻaʼa')).toBe("a'a'a'a'a");
});

test('a line has single spaces and none at its ends', () => {
  expect(plainLine('  Two \n\n dogs ')).toBe('two dogs');
});

test('letter by letter, a place stays a place, though the accent is a letter of its own', () => {
  expect(plainInPlace('É, e\u0301 y Ñ')).toBe('e, e\u0301 y ñ');
});

test('words are parted by spaces, or by bars where they have spaces in them', () => {
  expect(oneOf(' one  two\n three ')).toBe('(?:one|two|three)');
  expect(oneOf(' first one|second  |\n third ')).toBe('(?:first one|second|third)');
});
