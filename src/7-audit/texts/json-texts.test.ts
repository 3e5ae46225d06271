import { expect, test } from 'vitest';
import { jsonTexts } from './json-texts.ts';
import { BARRIER } from './search-text.ts';

const parts = (value: unknown) => {
  const [said, keys] = jsonTexts(JSON.stringify(value), 'x');
  return [said?.text.split(BARRIER).sort(), keys?.text.split(BARRIER).sort()];
};

test('JSON says its strings and numbers to people, and its keys to programs', () => {
  expect(jsonTexts('{"a": "Two\\ndogs"}', 'in its structured data')).toEqual([
    { text: 'Two\ndogs', audience: 'shown', where: 'in its structured data' },
    { text: 'a', audience: 'code', where: 'in its structured data' },
  ]);
  expect(parts({ a: ['b', { c: 5 }], d: null, e: true, f: { g: 'h' } })).toEqual([
    ['5', 'b', 'h'],
    ['a', 'c', 'd', 'e', 'f', 'g'],
  ]);
});

test('what stands under a name of the vocabulary is of the vocabulary, whatever it holds', () => {
  expect(parts({ '@type': ['Person', 'Thing'], '@id': 5, 'not@': 'Amara' })).toEqual([
    ['Amara'],
    ['5', '@id', '@type', '["Person","Thing"]', 'not@'],
  ]);
});

test('a value alone is JSON, too', () => {
  expect(parts('Two')).toEqual([['Two'], ['']]);
  expect(parts(5)).toEqual([['5'], ['']]);
  expect(parts(false)).toEqual([[''], ['']]);
});

test.each(['', '{"a": "Two', 'null', 'Two dogs'])('%j is no JSON but a text', (text) => {
  expect(jsonTexts(text, 'in its text')).toEqual([{ text, audience: 'shown', where: 'in its text' }]);
});
