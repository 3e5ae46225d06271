import { expect, test } from 'vitest';
import { Phrases } from './phrases.ts';

/** What of a plain text is such a name. */
const found = (names: readonly string[], text: string) =>
  [...new Phrases(names).in(text)].map(([from, to]) => text.slice(from, to));

test('the longest name is found, wherever it stands on the list', () => {
  expect(found(['South', 'South Korea'], 'to south korea')).toEqual(['south korea']);
  expect(found(['South Korea', 'South'], 'to south korea')).toEqual(['south korea']);
  expect(found(['South Korea', 'South'], 'the south coast')).toEqual(['south']);
});

test('what is part of a name that was found is not found again', () => {
  expect(found(['South Korea', 'Korea'], 'south korea and korea')).toEqual(['south korea', 'korea']);
});

test.each([
  ["south korea's coast", 'south korea'],
  ["ghana's coast", 'ghana'],
  ['two ghanas', 'ghanas'],
  ['two cossacks', 'cossacks'],
  ['two south koreas', 'south koreas'],
  ['two great danes', 'great danes'],
  ['dos pastor alemanes', 'pastor alemanes'],
])('“%s” has the name with its ending: “%s”', (text, name) => {
  expect(found([' South Korea ', 'Ghana', 'Cossack', 'Great Dane', 'Pastor Alemán'], text)).toEqual([name]);
});

test.each(['south koreans', 'south koreaness', 'ghanaian', 'gana', 'south', 'a\u0301'])(
  '“%s” is another word',
  (text) => expect(found(['South Korea', 'Ghana'], text)).toEqual([]),
);

test('a name without a letter is never found', () => {
  expect(found(['', '.*', '12'], 'anything 12 .*')).toEqual([]);
});
