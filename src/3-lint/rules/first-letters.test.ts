import { expect, test } from 'vitest';
import { firstLettersOf } from './first-letters.ts';

test.each([
  ['church|chapel', ['chu', 'cha']],
  ['(?:my|his) own', ['my ', 'his']],
  ["i'm|i am", ['i ']],
  ['(?:very )?proud', ['ver', 'pro']],
  ['(?:a|an) x', ['a ', 'an ']],
  ['pro-?life', ['pro']],
  ['cat(?:s|ch)?', ['cat']],
  ['ca(?:t|r)?', ['ca ', 'cat', 'car']],
  ['(?<!not )(?:he|she)(?! says)', ['he ', 'she']],
  ['[oó]ra', ['ora']],
  ['diácono', ['dia']],
  ['\\d{4} ford', ['000', '0 ', '00 ']],
  ['\\$\\s?\\d', ['$ ', '$0 ']],
  ['(?<it>god)', ['god']],
  ['\\w{3,9}ly', ['?']],
  ['b\\w{2}', ['b?']],
  ['(?:so ){1,2}blessed', ['so ']],
  ['(?:ab){0,2}c', ['c ', 'abc', 'aba']],
])('knows with which letters %s begins', (source, beginnings) => {
  expect([...firstLettersOf(source)].sort()).toEqual([...beginnings].sort());
});

test('does not pretend to read what it can not', () => {
  expect(() => firstLettersOf('(?:a|b')).toThrow();
  expect(() => firstLettersOf('a)b')).toThrow();
});
