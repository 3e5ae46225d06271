import { expect, test } from 'vitest';
import { accentsOptional, bareOf, isBare } from './bare.ts';
import { finderOf } from './finder.ts';

const found = (pattern: RegExp, text: string) =>
  [...finderOf([pattern])[Symbol.matchAll](text)].map(([words]) => words);

test('a text without any accent is read by patterns that have none', () => {
  expect(found(/(?<!\p{L})nació en el año(?!\p{L})/giu, 'Nacio en el ano 1967.')).toEqual([
    'Nacio en el ano',
  ]);
  expect(found(/(?<!\p{L})nació en el año(?!\p{L})/giu, 'Nació en el año 1967.')).toEqual([
    'Nació en el año',
  ]);
});

test('where a text has accents, a missing one is another word', () => {
  expect(found(/(?<!\p{L})cumplió años(?!\p{L})/giu, 'Cumplio años en José Mármol.')).toEqual([]);
});

test('a pattern without accents stays as it is, and ranges of a class do', () => {
  const plain = /[a-z]{2}/g;
  expect(bareOf(plain)).toBe(plain);
  expect(bareOf(/[À-ÿ]ñ[óo]/g).source).toBe('[À-ÿ]n[oo]');
  expect(isBare('Zoë')).toBe(false);
});

test('in a source accents may be missing one by one, within brackets of its own it has both', () => {
  expect(accentsOptional('migrañ[ao] crónica')).toBe('migra[ñn][ao] cr[óo]nica');
  expect(accentsOptional('cumpli[oó]')).toBe('cumpli[oó]');
});
