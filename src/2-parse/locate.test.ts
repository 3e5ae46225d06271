import { expect, test } from 'vitest';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { locate } from './locate.ts';

const sourceOf = (yaml: string) => ({ path: 'a.md', text: yaml, yaml, yamlLine: 2, body: '', bodyLine: 1 });

/** Where the parser has it, when it reads the whole. */
function inWhole(yaml: string, path: readonly (string | number)[]) {
  const lines = new LineCounter();
  const node = parseDocument(yaml, { lineCounter: lines }).getIn(path, true);
  const [start = 0, end = 0] = (isNode(node) && node.range) || [];
  const [from, to] = [lines.linePos(start), lines.linePos(end)];
  return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col };
}

const PET = ['personal', 'pets', 'says', 0];

test.each([
  [
    'on lines of their own',
    'personal:\n  teams:\n    says: [x]\n  pets:\n    says:\n      - Two dogs\nb: 1',
    PET,
  ],
  ['in braces', 'a: 1\npersonal:\n  pets: {says: [Two dogs, A cat], consent: 2026-05-04}\nb: 1', PET],
  ['in braces that end at the left edge', 'personal: {\n  pets: { says: [Two dogs] }\n}\nb: 1', PET],
  [
    'after a block that reads like it',
    'personal:\n  why: |\n    pets:\n      says: no\n  pets:\n    says: [Two]',
    PET,
  ],
  [
    'after a quotation that reads like it',
    'a: "one\n  pets:\n  says: no"\npersonal: {pets: {says: [x]}}',
    PET,
  ],
  ['in a list at the left edge', 'credentials:\n- MD\n# one\n- {a: b}\nname: x', ['credentials', 1, 'a']],
  ['among comments', 'a: 1\npersonal: # one\n# two\n  pets:\n\n    says:\n# three\n    - Two\nb: 1', PET],
  [
    'in a block at the end',
    'personal:\n  why:\n    says: |\n      Two\n\n      dogs\n\n',
    ['personal', 'why', 'says'],
  ],
  ['in a list whose last is empty', 'a:\n b:\n  -\n  -\n c: 1', ['a', 'b']],
  ['in quotation marks', '"personal":\n  \'pets\':\n    says: [Two]', PET],
])('a field %s is where the whole has it', (_, yaml, path) => {
  expect(locate(sourceOf(yaml), path)).toEqual(inWhole(yaml, path));
});

test('of a text that only reads like fields, the place is that of all of it', () => {
  const yaml = 'personal:\n  "one\n  pets: two"\nb: 1';
  expect(locate(sourceOf(yaml), ['personal', 'pets'])).toEqual(inWhole(yaml, ['personal']));
});

test('places in a file are the same, however many were asked for before', () => {
  const count = 300;
  const source = sourceOf(`list:\n${'- {a: b}\n'.repeat(count)}`);
  const places = Array.from({ length: count }, (_, at) => locate(source, ['list', at, 'a']).line);
  expect(places).toEqual(Array.from({ length: count }, (_, at) => at + 3));
});
