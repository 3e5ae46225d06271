import { expect, test } from 'vitest';
import { eachWord, words } from './fold.ts';

test.each([
  ['ß ẞ', ['ss', 'ss']],
  ['Ø đ Ð ð Ł', ['o', 'd', 'd', 'd', 'l']],
  ['æther Œuvre þorn ħ ı ŋ', ['aether', 'oeuvre', 'thorn', 'h', 'i', 'n']],
  ['ΟΔΟΣ οδος', ['οδοσ', 'οδοσ']],
  ['é e\u0301 ﬁ Ⅳ ½', ['e', 'e', 'fi', 'iv', '1', '2']],
  ['ａＢ９', ['ab9']],
  ['Two\u00addogs Two\u200bdogs Two\ufe0fdogs', ['twodogs', 'twodogs', 'twodogs']],
  ['a\u0080b', ['a', 'b']],
  ['a\u00a0b\u2010c\u2027d\u2028e', ['a', 'b', 'c', 'd', 'e']],
  ['٠١٢٣٤٥٦٧٨٩ ०१२३४५६७८९', ['0123456789', '0123456789']],
  ['我喜ひカไກក', ['我', '喜', 'ひ', 'カ', 'ไ', 'ກ', 'ក']],
  ['က', ['က']],
  ['a我b', ['a', '我', 'b']],
  ['x1 1x', ['x1', '1x']],
  ['—', []],
  ['€ ☃', []],
  ['', []],
])('%j is the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('every word comes with its place, folded where it has to be', () => {
  const found: [number, number, string | undefined][] = [];
  const text = 'Two\u00a0dogs\u2010café\u2027我a, x\u0301y 9';
  eachWord(text, (start, end, folded) => found.push([start, end, folded]));
  expect(found.map(([start, end, folded]) => [text.slice(start, end), folded])).toEqual([
    ['Two', undefined],
    ['dogs', undefined],
    ['café', 'cafe'],
    ['我a', '我'],
    ['我a', 'a'],
    ['x\u0301y', 'xy'],
    ['9', undefined],
  ]);
});
