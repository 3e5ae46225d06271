import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { ACCEPTED } from './accepted.ts';
import { faultsOf } from './faults.ts';
import { regexesIn } from './literals.ts';
import { shapeOf } from './shape.ts';
import {
  needingVerdict,
  type Pattern,
  patternsOfProject,
  readList,
  TOOL,
  type Verdicts,
  verdictOn,
} from './verdicts.ts';

/** On a busy machine it all takes several times as long. */
const PATIENCE = 600_000;

let patterns: readonly Pattern[];
let unreached: readonly string[];
let list: Verdicts;
beforeAll(() => {
  ({ patterns, unreached } = patternsOfProject());
  list = readList();
}, PATIENCE);

test('no regular expression of ours can be made to backtrack for ever (else: npm run regexes)', () => {
  expect(patterns.length).toBeGreaterThan(500);
  expect(faultsOf(patterns, unreached, list).join('\n\n')).toBe('');
});

/** About longer ones the tool thinks for a minute. */
const SHORT = 1000;

/**
 * Verdicts take a second each, so they are kept in a list. That the list tells the truth is seen by asking again about
 * some. Which ones depends on the whole list: whoever changes a line of it can't know which will be asked about.
 */
test(
  'the list of verdicts says what the tool says',
  async () => {
    const salt = JSON.stringify(list);
    const order = ({ key }: Pattern) => createHash('sha256').update(`${salt}${key}`).digest('hex');
    const inOrder = needingVerdict(patterns)
      .filter(({ source }) => source.length < SHORT)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const some = (verdict: string, count: number) =>
      inOrder.filter(({ key }) => list.verdicts[key] === verdict).slice(0, count);
    const asked = [...some('linear', 3), ...some('no attack found', 1)];
    expect(asked.length).toBe(4);
    for (const pattern of asked)
      expect([pattern.key, await verdictOn(pattern, 'pure', 60_000)]).toEqual([
        pattern.key,
        list.verdicts[pattern.key],
      ]);
  },
  PATIENCE,
);

test('an exception is needed, and says why', () => {
  for (const { file, begins, because } of ACCEPTED) {
    expect(because.length).toBeGreaterThan(20);
    const meant = patterns.filter(
      ({ source, at }) => source.startsWith(begins) && at.some((one) => one.startsWith(file)),
    );
    expect([file, meant.map(({ key }) => list.verdicts[key])]).toEqual([
      file,
      meant.map(() => expect.stringMatching(/^(?:super-linear|undecided)$/)),
    ]);
    expect(meant.length).toBeGreaterThan(0);
  }
});

test('literals and calls are found, wherever they stand', () => {
  const text =
    'const a = /a+b/gi;\n// /no+/\nconst b = new RegExp(`${a.source}x`);\nif ("/no/" && RegExp("c")) f(/[/]c/u);\n';
  expect(regexesIn('a.ts', text)).toEqual({
    literals: [
      { source: 'a+b', flags: 'gi', at: 'a.ts:1' },
      { source: '[/]c', flags: 'u', at: 'a.ts:4' },
    ],
    calls: ['a.ts:3', 'a.ts:4'],
  });
});

test('what needs no verdict has a limit on every repetition', () => {
  expect(shapeOf('(?:a|b){0,9}c?', '').isBounded).toBe(true);
  for (const source of ['a*', 'a+?', '(?:a{2,}){0,3}', '(?<!\\s*)a'])
    expect(shapeOf(source, '').isBounded).toBe(false);
});

test('a smaller pattern keeps what makes it grow', () => {
  expect(shapeOf('\\b(?:one|two|three|four|five)\\s+x{0,80}?', '').shortened).toBe(
    '\\b(?:one|two|three)\\s+x{0,2}?',
  );
  expect(shapeOf('(?:a|b|c|d)+e{16}', '').shortened).toBe('(?:a|b|c|d)+e{2,2}');
  expect(shapeOf('(?:(?:one|two|three|four){3,9}){4}', '').shortened).toBe('(?:(?:one|two|three){2,2}){2,2}');
});

test('an attack is found by the tool, by the second opinion, and told with its place', async () => {
  const pattern = (source: string): Pattern => ({
    key: `/${source}/`,
    source,
    flags: '',
    at: ['src/a.ts:7'],
  });
  expect(await verdictOn(pattern('(?:a|b)*ab$'), 'pure', 60_000)).toBe('super-linear');
  expect(await verdictOn(pattern('^(?:one|two|three|four)\\s+a$'), 'pure', 60_000)).toBe('linear');
  const found = (source: string, verdict?: 'linear' | 'super-linear' | 'undecided') =>
    faultsOf([pattern(source)], [], {
      tool: TOOL,
      verdicts: verdict ? { [`/${source}/`]: verdict } : {},
    }).join('\n');
  expect(found('^a+b', 'linear')).toBe('');
  expect(found('^a+b')).toContain('src/a.ts:7\n  /^a+b/\n  New');
  expect(found('^a+b', 'super-linear')).toContain('grows faster than the text');
  expect(found('^a+b', 'undecided')).toContain('gave up');
  expect(found('^(?:a+)+b', 'linear')).toContain('a row of a (Self)');
  expect(faultsOf([], ['src/b.ts:3'], list)[0]).toContain('src/b.ts:3 builds');
  expect(faultsOf([], [], { tool: TOOL, verdicts: { '/a+/': 'linear' } })).toEqual([
    expect.stringContaining('/a+/ is listed'),
  ]);
  expect(faultsOf([], [], { tool: 'recheck 0.0.0', verdicts: {} })).toEqual([
    expect.stringContaining('recheck 0.0.0'),
  ]);
});
