import { expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { pdf } from '../../test/pdf.ts';
import { lint } from './lint.ts';
import { practiceWith } from './rules/example-practice.ts';
import { signIn } from './rules/image/file-name-sign.ts';
import { lintRules, rules } from './rules/index.ts';

const FILE = 'content/files/jane-doe-before.pdf';

/** Where the rule stands in a practice with such a file and page. */
async function found(page: string, file = FILE) {
  const { files } = practiceWith({ kind: 'page', words: [], text: page });
  const read = await readPractice(memoryFolder({ ...files, [file]: await pdf('Words') }));
  const { records } = parse(read, rules);
  if (records === undefined) throw new Error('The example does not parse.');
  return lint(records, lintRules, '2026-11-21')
    .filter(({ rule }) => rule === 'image/no-identifying-file-name')
    .map(({ file: at, line, message }) => ({ at, line, message }));
}

test('a file that nothing names is told of at the file, without its name in the message', async () => {
  const [finding, ...rest] = await found('Nothing leads there.');
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ at: FILE, line: 1 });
  expect(finding?.message).not.toMatch(/jane|doe|before/i);
});

test('a file that a text leads to is told of there, and once', async () => {
  const lines = (await found('It is [here](/files/jane-doe-before.pdf).')).map(({ at, line }) => [at, line]);
  expect(lines).toEqual([['content/pages/about.md', 4]]);
});

test('a folder counts as much as a name, and names that say nothing are none', async () => {
  expect(await found('No link.', 'content/files/patients/jane-doe/form.pdf')).toHaveLength(1);
  expect(await found('No link.', 'content/files/forms/new-patient.pdf')).toEqual([]);
});

test('a picture in a text makes the file broken, and what it is called is told all the same', async () => {
  const [finding, ...rest] = await found(
    'Words.\n\n![Teeth](files/jane-doe-crown.jpg)',
    'content/files/fees.pdf',
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ at: 'content/pages/about.md', line: 6 });
  expect(await found('![The door](files/front-door.jpg)', 'content/files/fees.pdf')).toEqual([]);
});

test('a name among words is told of, but not one that nobody is to use', async () => {
  const lines = async (text: string) => (await found(text, 'content/files/fees.pdf')).length;
  expect(await lines('It is kept as jane-doe-scar.jpg on the drive.')).toBe(1);
  expect(await lines('Call it scar.jpg, never jane-doe-scar.jpg.')).toBe(0);
});

const own = { words: new Set(['amara', 'osei']), numbers: new Set(['15035550100', '1234567893']) };

test.each([
  ['amara-lopez-before.jpg', 'person'],
  ['osei-1234567893.jpg', undefined],
  ['1234567890.jpg', 'number'],
  ['shutterstock_1234567890.jpg', undefined],
  ['call-503-555-0100.jpg', undefined],
  ['call-503-555-0101.jpg', 'telephone'],
  ['patient-guide-2026.pdf', undefined],
  ['patient-20269.pdf', 'number'],
  ['notice-2003-04-14.pdf', undefined],
  ['notice-1989-04-14.pdf', 'birth date'],
  ['dob-2015-04-14.pdf', 'birth date'],
  ['logo@2x.png', undefined],
  ['dr-lopez-before-after.jpg', undefined],
])('%j says: %s', (name, sign) => {
  expect(signIn(name, 'asset', own)).toBe(sign);
});

test.each(['a', '1', '-', 'jane ', '1-', '%', 'Aa', '1984-'])(
  'a long name of %j takes no longer than its length',
  (piece) => {
    const start = performance.now();
    signIn(piece.repeat(100_000 / piece.length), 'asset', own);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
