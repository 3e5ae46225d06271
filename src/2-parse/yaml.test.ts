import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wholeYaml } from '../1-read/split.ts';
import { readYaml } from './yaml.ts';

const read = (yaml: string) => readYaml({ ...wholeYaml('content/pages/a.md', yaml), yamlLine: 2 });
const readAs = (yaml: string) => {
  const result = read(yaml);
  if ('findings' in result) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.value;
};
const faultsIn = (yaml: string) => {
  const result = read(yaml);
  if ('value' in result) throw new Error('Nothing was found.');
  return result.findings;
};

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
});
afterEach(() => warn.mockRestore());

test('days, words that mean yes in other dialects, and times are text', () => {
  expect(readAs('a: 2026-05-04\nb: yes\nc: on\nd: 12:30\ne: No\n')).toEqual({
    a: '2026-05-04',
    b: 'yes',
    c: 'on',
    d: '12:30',
    e: 'No',
  });
});

test('an empty file is an empty group', () => {
  expect(readAs('')).toEqual({});
  expect(readAs('# only a comment\n')).toEqual({});
});

test('ampersands, asterisks and exclamation marks inside text are text', () => {
  expect(readAs('a: Health & Science\nb: five*six\nc: Hello! There\nd: "*new*"\n')).toEqual({
    a: 'Health & Science',
    b: 'five*six',
    c: 'Hello! There',
    d: '*new*',
  });
});

test('a merge key is a key like any other', () => {
  expect(readAs('<<: {a: 1}\n')).toEqual({ '<<': { a: 1 } });
});

test('a key named constructor is an own key', () => {
  expect(Object.hasOwn(readAs('constructor: 1\n') as object, 'constructor')).toBe(true);
});

// Lines are those of the file, whose YAML begins on line 2.
test.each([
  ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 4, 1, 'twice'],
  ['a duplicate key in a group in one line', 'a: {b: 1, b: 2}\n', 2, 11, 'twice'],
  ['an alias', 'a: 1\nb: *x\n', 3, 4, 'alias'],
  ['an alias alone', 'b: [*x]\n', 2, 5, 'alias'],
  ['an anchor', 'a: &x 1\n', 2, 7, 'anchor'],
  ['an anchor on a list', 'a: &x [1]\n', 2, 7, 'anchor'],
  ['an anchor with no value', 'a: &x\n', 2, 6, 'anchor'],
  ['an anchor on a key', '&x a: 1\n', 2, 4, 'anchor'],
  ['a tag of the language', 'a: !!str 1\n', 2, 10, 'tag'],
  ['a tag of nobody', 'a: !secret 1\n', 2, 12, 'tag'],
  ['a tag for functions', 'a: !!js/function "() => 1"\n', 2, 18, 'tag'],
  ['a tag without a name', 'a: ! 1\n', 2, 6, 'tag'],
  ['a tab as indentation', 'a:\n\tb: 1\n', 3, 1, 'tab'],
  ['wrong indentation', 'a:\n   b: 1\n  c: 2\n', 4, 1, 'ndentation'],
  ['an open quote', 'a: "one\n', 3, 1, 'missing'],
  ['an open bracket', 'a: [one\n', 3, 1, ''],
  ['a colon in text', 'a: one: two\n', 2, 4, 'quotes'],
  ['a second document', 'a: 1\n...\nb: 2\n', 4, 1, 'second document'],
  ['a list as a key', '{[Waldo, Noriko]: 1}\n', 2, 2, 'key'],
  ['a group as a key', '? {a: b}\n: c\n', 2, 3, 'key'],
  ['a list as a key of a block', '[Waldo]: 1\n', 2, 1, 'key'],
  ['a key that reaches the prototype', '__proto__: {a: 1}\n', 2, 1, 'key'],
  ['such a key further down', 'a:\n  - {"__proto__": 1}\n', 3, 6, 'key'],
  ['such a key in disguise', '"\\x5f_proto__": 1\n', 2, 1, 'key'],
  ['an escape for an invisible letter', 'a: "Hik\\u200bing"\n', 2, 4, 'U+200B'],
  ['an escape for a turn of direction', 'a: "\\u202egnikiH"\n', 2, 4, 'U+202E'],
  ['an escape for NUL', 'a: "\\0"\n', 2, 4, 'U+0000'],
  ['an escape in a key', '"a\\u00ad": 1\n', 2, 1, 'U+00AD'],
  ['an escape for a line end of old', 'a: "one\\rtwo"\n', 2, 4, 'U+000D'],
])('%s is refused at its place', (_, yaml, line, column, words) => {
  const findings = faultsIn(yaml);
  expect(findings[0]).toMatchObject({
    rule: 'file/valid-front-matter',
    file: 'content/pages/a.md',
    line,
    column,
  });
  expect(findings.map(({ message }) => message).join(' ')).toContain(words);
});

test('several faults are told in one run', () => {
  expect(faultsIn('a: &x 1\nb: !y 2\n"\\u200b": 1\n')).toHaveLength(3);
});

test('an alias bomb is refused at once', () => {
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  const start = performance.now();
  expect(faultsIn(bomb).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test.each([
  ['brackets', '['.repeat(30_000)],
  ['closed brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['braces', 'a: {'.repeat(15_000)],
  ['dashes', `${'- '.repeat(30_000)}x`],
  ['question marks', `${'? '.repeat(30_000)}x`],
  ['brackets hidden by comments', '[ #]\n'.repeat(12_000)],
  ['indentation', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('nesting without end by %s is refused, and quickly', (_, yaml) => {
  const start = performance.now();
  expect(faultsIn(yaml)[0]).toMatchObject({ rule: 'file/valid-front-matter', line: 2, column: 1 });
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('many brackets side by side are not deep', () => {
  expect(readAs(`a: [${'[b], '.repeat(400)}]\n`)).toMatchObject({ a: expect.any(Array) });
});

test('nothing is warned of aloud, since warnings quote keys', () => {
  read('{[Waldo, Noriko]: 1}\n');
  read('? {Waldo: b}\n: c\n');
  expect(warn).not.toHaveBeenCalled();
});
