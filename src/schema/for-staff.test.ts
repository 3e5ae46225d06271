import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Approvable, ForStaff } from './for-staff.ts';

test('wording for staff prints as nothing of itself', () => {
  const one = new ForStaff('Zanzibar', false);
  expect([`${one}`, String(one), JSON.stringify({ one }), inspect(one), inspect({ one })]).toEqual([
    '[for staff]',
    '[for staff]',
    '{"one":"[for staff]"}',
    '[for staff]',
    '{ one: [for staff] }',
  ]);
  expect(Object.keys(one)).toEqual([]);
});

test('a page is refused what is sensitive, and nobody else is', () => {
  const [plain, sensitive] = [new ForStaff('Hiking', false), new ForStaff('she/her', true)];
  expect([plain.open('staff-page'), plain.open('show'), plain.open('approve')]).toEqual(
    Array(3).fill('Hiking'),
  );
  expect([sensitive.open('staff-page'), sensitive.open('show'), sensitive.open('approve')]).toEqual([
    undefined,
    'she/her',
    'she/her',
  ]);
});

test('what an approval would record has its words by name only', () => {
  const words = new Approvable('interests', { says: 'Zanzibar' }, undefined);
  expect([words.key, words.says, words.digest]).toEqual(['interests', 'Zanzibar', undefined]);
  expect(JSON.stringify([words, { ...words }]) + inspect(words)).not.toContain('Zanzibar');
  const picture = new Approvable('photo', { digest: 'sha256-0' }, 'es');
  expect([picture.key, picture.says, picture.digest]).toEqual(['photo', undefined, 'sha256-0']);
});
