import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { at, type Change, changed, isGroup } from './change.ts';
import { editYaml, yamlValue } from './yaml-text.ts';

const DAY = '2026-11-22';
const del = (...path: string[]): Change => ({ does: 'delete', path });
const set = (value: unknown, ...path: string[]): Change => ({ does: 'set', path, value });
const wrap = (...path: string[]): Change => ({ does: 'wrap', path, key: 'says', beside: { withdrawn: DAY } });

describe('an entry that is taken out', () => {
  test.each([
    ['of a group on lines of its own', 'a: 1\nb: 2 # two\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['the first of all', 'a: 1\nb: 2\n', ['a'], 'b: 2\n'],
    ['the last, without a line end', 'a: 1\nb: 2', ['b'], 'a: 1\n'],
    ['the only one', 'a: 1\n', ['a'], ''],
    ['in braces', 'p: { a: 1, b: 2, c: 3 } # x\n', ['p', 'b'], 'p: { a: 1, c: 3 } # x\n'],
    ['the first in braces', 'p: { a: 1, b: 2 }\n', ['p', 'a'], 'p: { b: 2 }\n'],
    ['the last in braces', 'p: {a: 1, b: [2, 3], }\n', ['p', 'b'], 'p: {a: 1, }\n'],
    ['of the whole text in braces', '{a: 1, b: 2}\n', ['b'], '{a: 1}\n'],
    ['the only one of its group, which goes with it', 'a: 1\np:\n  b: 2\n', ['p', 'b'], 'a: 1\n'],
    ['the only one in braces', 'a: 1\np: { b: { c: 1 } }\n', ['p', 'b', 'c'], 'a: 1\n'],
    ['with a block of text', 'p:\n  a: |\n    One\n\n    Two\n\n  b: 2\n', ['p', 'a'], 'p:\n\n  b: 2\n'],
    ['with a list', 'p:\n  a:\n    - 1\n    - 2 # x\n  b: 2\n', ['p', 'a'], 'p:\n  b: 2\n'],
    [
      'with its own comments',
      'p:\n  a:\n    b: 1\n    # deep\n  # same\n  c: 2\n',
      ['p', 'a'],
      'p:\n  # same\n  c: 2\n',
    ],
    [
      'with braces on several lines',
      'p: {\n  a: 1, # one\n  b: 2 # two\n}\n',
      ['p', 'b'],
      'p: {\n  a: 1, # one\n   # two\n}\n',
    ],
    ['by a key in quotes', '"a": 1\n\'b\': 2\n', ['b'], '"a": 1\n'],
    ['without a value', 'a: 1\nb:\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
  ])('%s', (_, before, path, after) => {
    expect(editYaml(before, del(...path))).toBe(after);
  });
});

describe('a value that is set', () => {
  test.each([
    ['in the place of another', 'a: old # x\nb: 2\n', 'new', ['a'], 'a: new # x\nb: 2\n'],
    ['in the place of one in quotes', "a: 'old'\n", 'new', ['a'], 'a: new\n'],
    ['in the place of none', 'a:   # x\nb: 2\n', 'new', ['a'], 'a: new   # x\nb: 2\n'],
    ['in the place of a block', 'a: |\n  old\nb: 2\n', 'new', ['a'], 'a: new\nb: 2\n'],
    [
      'as the last of a group',
      'p:\n    a: 1 # x\nb: 2\n',
      DAY,
      ['p', 'w'],
      `p:\n    a: 1 # x\n    w: ${DAY}\nb: 2\n`,
    ],
    [
      'after a block of text',
      'p:\n  a: >-\n    One\nb: 2\n',
      DAY,
      ['p', 'w'],
      `p:\n  a: >-\n    One\n  w: ${DAY}\nb: 2\n`,
    ],
    ['after a list', 'p:\n  a:\n  - 1\n', DAY, ['p', 'w'], `p:\n  a:\n  - 1\n  w: ${DAY}\n`],
    ['as the last in braces', 'p: {a: 1, }\n', DAY, ['p', 'w'], `p: {a: 1, w: ${DAY}, }\n`],
    ['in empty braces', 'p: {}\n', DAY, ['p', 'w'], `p: { w: ${DAY} }\n`],
    ['at the end of a text without a line end', 'a: 1', 'left', ['status'], 'a: 1\nstatus: left'],
    ['in quotes where it needs them', 'a: 1\n', 'X: # 1', ['by'], 'a: 1\nby: "X: # 1"\n'],
    ['as text though it looks like a number', 'a: 1\n', '12', ['by'], 'a: 1\nby: "12"\n'],
  ])('%s', (_, before, value, path, after) => {
    expect(editYaml(before, set(value, ...path))).toBe(after);
  });
});

describe('a text that becomes a group', () => {
  test.each([
    ['plain, with a comment', 'p: Two dogs # note\n', `p: { says: Two dogs, withdrawn: ${DAY} } # note\n`],
    ['in double quotes', 'p: "Two: dogs"\n', `p: { says: "Two: dogs", withdrawn: ${DAY} }\n`],
    ['in single quotes', "p: 'It''s'\n", `p: { says: 'It''s', withdrawn: ${DAY} }\n`],
    ['with a comma', 'p: Two dogs, a cat\n', `p: { says: "Two dogs, a cat", withdrawn: ${DAY} }\n`],
    ['over two lines', 'p: Two\n  dogs\nb: 1\n', `p: { says: Two\n  dogs, withdrawn: ${DAY} }\nb: 1\n`],
    [
      'a block',
      'p: | # note\n  Two\n  dogs\nb: 1\n',
      `p: { says: "Two\\ndogs\\n", withdrawn: ${DAY} } # note\nb: 1\n`,
    ],
    ['a list in brackets', 'p: [a, b]\n', `p: { says: [a, b], withdrawn: ${DAY} }\n`],
    ['a list on lines', 'p:\n  - a\n  - b\nq: 1\n', `p:\n  { says: ["a","b"], withdrawn: ${DAY} }\nq: 1\n`],
    ['a number', 'p: 7\n', `p: { says: 7, withdrawn: ${DAY} }\n`],
  ])('%s', (_, before, after) => {
    expect(editYaml(before, wrap('p'))).toBe(after);
  });
});

test.each([
  ['what can’t be read', 'a: "open\nb: 1\n'],
  ['a key that stands twice', 'a: 1\na: 2\nb: 1\n'],
  ['an anchor', 'a: &x 1\nb: 1\n'],
  ['a list', '- a\n- b\n'],
])('%s is not changed', (_, before) => {
  expect(editYaml(before, del('b'))).toBeUndefined();
  expect(editYaml(before, set(1, 'b', 'c'))).toBeUndefined();
});

describe('in a long text', () => {
  const person = (slug: string) =>
    `  ${slug}:\n    pets:\n      - { says: ${'Two dogs. '.repeat(20)} }\n    motto: []\n`;
  const long = (middle: string) =>
    `people:\n${Array.from({ length: 400 }, (_, at) => person(`p-${at}`)).join('')}${middle}# end\npolicies: {}\n`;
  const ada = person('ada');

  test.each([
    ['a part of one entry', ['people', 'ada', 'pets'], ada, '  ada:\n    motto: []\n'],
    ['a whole entry', ['people', 'ada'], ada, ''],
    ['an entry in braces', ['people', 'ada', 'pets'], '  ada: { pets: 1, b: 2 }\n', '  ada: { b: 2 }\n'],
    [
      'one whose name stands elsewhere, too',
      ['people', 'ada', 'pets'],
      `${ada}  bo:\n    ada:\n      x: 1\n`,
      '  ada:\n    motto: []\n  bo:\n    ada:\n      x: 1\n',
    ],
  ])('%s is taken out', (_, path, before, after) => {
    expect(editYaml(long(before), del(...path))).toBe(long(after));
  });
});

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && !/\p{C}/u.test(text)),
  fc.constantFrom(
    'Two dogs',
    'a: b',
    '# x',
    "it's",
    'Line one\nline two',
    'true',
    '2026-05-04',
    'x, y',
    '- z',
    '[q',
  ),
);
const detail = fc.oneof(
  words,
  fc.record(
    {
      says: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })),
      consent: fc.constant(DAY),
      until: words,
    },
    { requiredKeys: ['says'] },
  ),
);
const KEYS = ['pets', 'origin', 'motto', 'faith'];
const bio = fc.record(
  {
    name: words,
    status: words,
    personal: fc.dictionary(fc.constantFrom(...KEYS), detail, { minKeys: 1 }),
    approach: words,
  },
  { requiredKeys: ['name', 'personal'] },
);
const style = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
  indent: fc.constantFrom(2, 3, 4),
  lineWidth: fc.constantFrom(0, 20, 80),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
  ),
  singleQuote: fc.boolean(),
});
const change = fc.constantFrom('delete', 'set', 'wrap').chain((does) =>
  fc.constantFrom(...KEYS).map((key): Change => {
    if (does === 'delete') return del('personal', key);
    return does === 'set' ? set(DAY, 'personal', key, 'withdrawn') : wrap('personal', key);
  }),
);

test('of any front matter in any style only what is meant is changed, and every comment between stays', () => {
  let [made, asked] = [0, 0];
  fc.assert(
    fc.property(bio, style, change, fc.boolean(), (data, how, one, isCommented) => {
      const written = stringify(data, how);
      // At the left edge a comment belongs to no entry, and is none inside a block of text.
      const text = isCommented ? written.replace(/^(?=[a-z]+:)/gm, '# note\n') : written;
      const before = yamlValue(text)?.value;
      const old = at(before, one.path.slice(0, 2));
      fc.pre(one.does === 'set' ? isGroup(old) : old !== undefined);
      asked++;
      const after = editYaml(text, one);
      if (after === undefined) return;
      made++;
      expect(yamlValue(after)?.value).toEqual(changed(before, one));
      expect(after.match(/^# note$/gm)?.length).toBe(text.match(/^# note$/gm)?.length);
      // What is not of the entry is there byte for byte, at the beginning and at the end.
      for (const line of text.split('\n').filter((each) => /^(?:name|approach|status): [^|>]*$/.test(each)))
        expect(after).toContain(line);
    }),
    { numRuns: 500 },
  );
  expect(made).toBe(asked);
});
