import { expect, test } from 'vitest';
import { START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { mayGoOn } from './hold.ts';

const error = (rule: string, file: string) => [
  { rule, file, severity: 'error' as const, message: 'No.', ...START_OF_FILE },
];

test.each([
  ['a record’s error', error('file/valid-fields', 'content/providers/a.md'), true],
  ['a look that fails', error('file/valid-look', 'theme.css'), true],
  ['any other error in the practice’s own files', error('file/valid-fields', '_data/practice.yaml'), false],
])('with --hold %s: goes on %#', (_, diagnostics, goesOn) => {
  expect(mayGoOn(diagnostics, true)).toBe(goesOn);
  expect(mayGoOn(diagnostics, false)).toBe(false);
});
