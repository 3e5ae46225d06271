import { expect, test } from 'vitest';
import type { Finder } from './prose-rule.ts';
import { cueOf, english, NAMED_EN, spanish } from './wording.ts';

const found = (finder: Finder, text: string) =>
  [...finder[Symbol.matchAll](text)].map(({ 0: words }) => words);

test('finds every place, whatever pattern it is of, and whole words only', () => {
  const finder = english('(?:my|his) church', 'deacons?');
  expect(found(finder, 'My church has deacons; his church has a deaconry.')).toEqual([
    'My church',
    'deacons',
    'his church',
  ]);
  expect(found(finder, 'my-church, tommy church, archdeacon')).toEqual([]);
});

test('finds the same as its patterns would at every place', () => {
  const sources = ['(?:very )?proud of', '\\w{3,5}ly', "i(?:'m| am) \\d{2}", '[oa]ld'];
  const text = "I'm very proud of 12 old friends, newly proud of them; I am 40, holy, ugly.";
  const plainly = sources.flatMap((source) =>
    [...text.matchAll(new RegExp(`(?<![\\w-])(?:${source})(?!(?<=\\w)\\w)`, 'gi'))].map(
      ({ 0: words }) => words,
    ),
  );
  expect(found(english(...sources), text).sort()).toEqual(plainly.sort());
});

test('knows a name by its title, or at the beginning of a sentence', () => {
  const finder = english(`${NAMED_EN} sings`);
  expect(found(finder, 'Tom sings')).toEqual(['Tom sings']);
  expect(found(finder, 'Here Dr Osei sings')).toEqual(['Dr Osei sings']);
  expect(found(finder, 'Everyone sings')).toEqual([]);
  expect(found(finder, 'Then Tom sings')).toEqual([]);
});

test('reads Spanish with its accents and without', () => {
  const finder = spanish('diácono', 'oración');
  expect(found(finder, 'Diácono, diacono, ORACIÓN y oracion')).toEqual([
    'Diácono',
    'diacono',
    'ORACIÓN',
    'oracion',
  ]);
  expect(found(finder, 'diáconoé oraciónes')).toEqual([]);
});

test('a cue is the beginning of a word, a whole word, or words', () => {
  const cue = cueOf('church god$ my_own oración fe$');
  expect(['Churches', 'Oh God!', 'my own', 'oracion', 'la fe.'].map((text) => cue.test(text))).toEqual(
    Array(5).fill(true),
  );
  expect(['a lurch', 'godwit', 'my owl', 'mown', 'feria', ''].map((text) => cue.test(text))).toEqual(
    Array(6).fill(false),
  );
});
