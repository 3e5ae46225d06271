import { expect, test } from 'vitest';
import { labelled, visible } from './visible.ts';

test('what nobody sees, and what would act on a terminal, is shown by name', () => {
  expect(visible('a\u200bb\u001b[2J\u202ec\r\u0085')).toBe('a[U+200B]b[U+001B][2J[U+202E]c[U+000D][U+0085]');
  expect(visible('Zoë, 日本\n\tline two')).toBe('Zoë, 日本\n\tline two');
});

test('a short text stands beside its label, a long or many-lined one below', () => {
  expect(labelled('Pets', 'An old dog', '  ')).toBe('Pets: An old dog');
  expect(labelled('Text', 'one\n\ntwo', '  ')).toBe('Text:\n  one\n\n  two');
  expect(labelled('Text', 'x'.repeat(101), '  ')).toBe(`Text:\n  ${'x'.repeat(101)}`);
});
