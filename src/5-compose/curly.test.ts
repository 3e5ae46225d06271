import { expect, test } from 'vitest';
import { curly } from './curly.ts';

test.each([
  ["We don't, and the people's page doesn't.", 'We don’t, and the people’s page doesn’t.'],
  ["Our nurses' rooms", 'Our nurses’ rooms'],
  ['We had left out the word "personal" in it.', 'We had left out the word “personal” in it.'],
  ['"Yes," she says ("at last").', '“Yes,” she says (“at last”).'],
  ["What 'private' means", 'What ‘private’ means'],
  ["Since the '90s", 'Since the ’90s'],
  ['Already “set”, and isn’t touched', 'Already “set”, and isn’t touched'],
])('%s is set with the marks of print', (typed, set) => {
  expect(curly(typed)).toBe(set);
});

test('signs that are no marks of speech stay', () => {
  for (const text of ['a code like <b title=""> or x="1', 'C:\\x', '- - -']) {
    expect(curly(text).replace(/[“”]/gu, '"')).toBe(text);
  }
});
