import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test('a language goes the way of its script, also where the script is said', () => {
  expect(['ar', 'he', 'fa-AF', 'ur', 'yi', 'ps', 'ckb', 'pa-Arab'].map(directionOf)).toEqual(
    Array(8).fill('rtl'),
  );
  expect(['en', 'es-MX', 'ak', 'ase', 'zh', 'pa', 'az', 'ar-Latn'].map(directionOf)).toEqual(
    Array(8).fill('ltr'),
  );
});
