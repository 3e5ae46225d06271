import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { github } from './github.ts';

const found = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'policy/no-placeholder',
  severity: 'error',
  file: 'content/policies/a.md',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  message: 'A place to fill in.',
  ...more,
});
const lines = (...diagnostics: Diagnostic[]) => github({ diagnostics, files: 7 }).split('\n');

test('each finding is a workflow command, and the sum stands at the end', () => {
  expect(
    lines(found(), found({ severity: 'warning', line: 4, endLine: 4 }), found({ severity: 'info' })),
  ).toEqual([
    '::error file=content/policies/a.md,line=3,endLine=3,col=5,endColumn=9,title=policy/no-placeholder::A place to fill in.',
    '::warning file=content/policies/a.md,line=4,endLine=4,col=5,endColumn=9,title=policy/no-placeholder::A place to fill in.',
    '::notice file=content/policies/a.md,line=3,endLine=3,col=5,endColumn=9,title=policy/no-placeholder::A place to fill in.',
    '1 error, 1 warning, 1 note in 7 files',
  ]);
});

test('over several lines no columns are named, which the runner would refuse', () => {
  expect(lines(found({ endLine: 4 }))[0]).toBe(
    '::error file=content/policies/a.md,line=3,endLine=4,title=policy/no-placeholder::A place to fill in.',
  );
});

test('a file’s name can neither end its property nor begin another command', () => {
  const file = 'content/a,line=1::error file=b%2Cc\r\n::set-output name=x::y.md';
  const [first = '', ...rest] = lines(found({ file, endLine: 4 }));
  expect(first).toBe(
    '::error file=content/a%2Cline=1%3A%3Aerror file=b%252Cc%0D%0A%3A%3Aset-output name=x%3A%3Ay.md,line=3,endLine=4,title=policy/no-placeholder::A place to fill in.',
  );
  expect(rest).toHaveLength(1);
});

test('a message keeps its colons and commas, and stays on its line', () => {
  expect(lines(found({ message: '50% off: a, b\r\n::error::c' }))[0]).toMatch(
    /::50%25 off: a, b%0D%0A::error::c$/,
  );
});
