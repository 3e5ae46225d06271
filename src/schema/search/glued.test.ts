import { expect, test } from 'vitest';
import { Withheld } from '../withheld.ts';
import { gluedOf } from './glued.ts';

test.each([
  [['two', 'rescue', 'dogs'], 'tworescuedogs'],
  [['two', 'dogs'], 'twodogs'],
  [['a', 'way'], undefined],
  [['to', 'dogs'], undefined],
  [['curling'], undefined],
  [['503', '555', '0142'], undefined],
  [['503', '555', 'x142'], '503555x142'],
  [Array(8).fill('ab'), 'abababababababab'],
  [Array(9).fill('ab'), undefined],
  [[], undefined],
])('%j as one word is %j', (words, glued) => {
  expect(gluedOf(words)).toBe(glued);
});

test('a value is found as one word, and no longer word has it', () => {
  const value = new Withheld('Two rescue dogs', { person: 'x', place: 'y' });
  expect(value.foundIn('photo-of-TwoRescueDogs.jpg')).toBe(true);
  expect(value.foundIn('#tworescuedogs2')).toBe(false);
});
