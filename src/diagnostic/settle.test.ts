import { expect, test } from 'vitest';
import { type Finding, START_OF_FILE } from './diagnostic.ts';
import { endedSubjects, type Settings, settle, type WaiverAt } from './settle.ts';

const TODAY = '2026-11-21';
const rules = [
  { id: 'privacy/no-own-health', severity: 'warning', canBeWaived: true },
  { id: 'privacy/no-home-address', severity: 'error', canBeWaived: false },
  { id: 'policy/no-punitive-tone', severity: 'info', canBeWaived: true },
  { id: 'site/no-broken-link', severity: 'error', canBeWaived: true },
] as const;
const NOTHING_SET: Settings = {
  rules,
  weights: {},
  profile: 'general',
  jurisdictions: [],
  waivers: [],
  today: TODAY,
};
const find = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  file: 'content/providers/a.md',
  message: 'm',
  ...START_OF_FILE,
  ...more,
});
const waive = (rule: string, until = TODAY, file = 'content/providers/a.md'): WaiverAt => ({
  file,
  waiver: { rule, reason: 'r', by: 'b', until },
  locate: () => ({ line: 9, column: 3, endLine: 9, endColumn: 8 }),
});
const run = (findings: Finding[], more: Partial<Settings> = {}) =>
  settle(findings, { ...NOTHING_SET, ...more }).map(({ rule, severity, line }) => [rule, severity, line]);
const HEALTH = 'privacy/no-own-health';
const ADDRESS = 'privacy/no-home-address';

test('a finding weighs what its rule does, or what the practice says', () => {
  expect(run([find(HEALTH)])).toEqual([[HEALTH, 'warning', 1]]);
  expect(run([find(HEALTH)], { weights: { [HEALTH]: 'error' } })).toEqual([[HEALTH, 'error', 1]]);
  expect(run([find(HEALTH)], { weights: { [HEALTH]: 'off' } })).toEqual([]);
});

test('what can’t be waived can’t be lowered, switched off or waived either', () => {
  for (const weight of ['off', 'info', 'warning'] as const)
    expect(run([find(ADDRESS)], { weights: { [ADDRESS]: weight } })).toEqual([[ADDRESS, 'error', 1]]);
  expect(run([find(ADDRESS)], { waivers: [waive(ADDRESS)] })).toEqual([
    [ADDRESS, 'error', 1],
    ['waiver/valid', 'error', 9],
  ]);
});

test('a rule nobody lists counts in full', () => {
  expect(run([find('a/b')], { weights: { 'a/b': 'off' }, waivers: [] })).toEqual([['a/b', 'error', 1]]);
});

test('a ceiling lowers and never raises; a floor holds against everything', () => {
  expect(run([find('site/no-broken-link', { atMost: 'warning' })])).toEqual([
    ['site/no-broken-link', 'warning', 1],
  ]);
  expect(run([find('policy/no-punitive-tone', { atMost: 'warning' })])).toEqual([
    ['policy/no-punitive-tone', 'info', 1],
  ]);
  expect(run([find(HEALTH, { atMost: 'warning' })], { weights: { [HEALTH]: 'error' } })).toEqual([
    [HEALTH, 'warning', 1],
  ]);
  expect(
    run([find(HEALTH, { atLeast: 'error' })], {
      weights: { [HEALTH]: 'off' },
      waivers: [waive('policy/no-punitive-tone', '2026-01-01')],
    }),
  ).toEqual([
    [HEALTH, 'error', 1],
    ['waiver/valid', 'warning', 9],
  ]);
  expect(run([find(HEALTH, { atLeast: 'error' })], { waivers: [waive(HEALTH)] })[0]).toEqual([
    HEALTH,
    'error',
    1,
  ]);
});

test('a waiver takes its finding away on its last day, in its file, for its rule', () => {
  expect(run([find(HEALTH)], { waivers: [waive(HEALTH)] })).toEqual([]);
  expect(run([find(HEALTH), find(HEALTH, { line: 5 })], { waivers: [waive(HEALTH)] })).toEqual([]);
  expect(run([find(HEALTH)], { waivers: [waive(HEALTH, TODAY, 'content/providers/b.md')] })).toEqual([
    [HEALTH, 'warning', 1],
    ['waiver/valid', 'error', 9],
  ]);
});

test('the day after, the finding is back as a warning, whatever it weighed', () => {
  expect(
    run([find(HEALTH)], { weights: { [HEALTH]: 'error' }, waivers: [waive(HEALTH, '2026-11-20')] }),
  ).toEqual([[HEALTH, 'warning', 1]]);
  expect(
    run([find('policy/no-punitive-tone')], { waivers: [waive('policy/no-punitive-tone', '2026-11-20')] }),
  ).toEqual([['policy/no-punitive-tone', 'info', 1]]);
});

test('one waiver that holds is enough beside one that has ended', () => {
  expect(run([find(HEALTH)], { waivers: [waive(HEALTH, '2026-11-20'), waive(HEALTH)] })).toEqual([]);
});

test('an unused waiver is an error, an ended one a warning, one for no rule an error', () => {
  expect(run([], { waivers: [waive(HEALTH)] })).toEqual([['waiver/valid', 'error', 9]]);
  expect(run([], { waivers: [waive(HEALTH, '2026-11-20')] })).toEqual([['waiver/valid', 'warning', 9]]);
  expect(run([], { waivers: [waive('privacy/no-own-helth')] })).toEqual([['waiver/valid', 'error', 9]]);
  expect(run([], { waivers: [waive('constructor')] })).toEqual([['waiver/valid', 'error', 9]]);
});

test('a waiver over decisions that nothing needs today is a warning: with the days they change by themselves', () => {
  const rule = 'disclosure/no-combination';
  const known = { rules: [...rules, { id: rule, severity: 'warning', canBeWaived: true }] as const };
  expect(run([], { ...known, waivers: [waive(rule)] })).toEqual([['waiver/valid', 'warning', 9]]);
  expect(run([find(rule)], { ...known, waivers: [waive(rule)] })).toEqual([]);
  expect(run([], { waivers: [waive('disclosure/no-such')] })).toEqual([['waiver/valid', 'error', 9]]);
});

test('whether a waiver over the built site is used is known later', () => {
  expect(run([], { waivers: [waive('site/no-broken-link')] })).toEqual([]);
});

test('findings come sorted by file, place and rule', () => {
  const list = [
    find(HEALTH, { file: 'b', line: 1 }),
    find(HEALTH, { file: 'a', line: 2, column: 2 }),
    find(ADDRESS, { file: 'a', line: 2, column: 2 }),
    find(HEALTH, { file: 'a', line: 2, column: 1 }),
  ];
  expect(settle(list, NOTHING_SET).map(({ file, column, rule }) => `${file}${column}${rule}`)).toEqual([
    `a1${HEALTH}`,
    `a2${ADDRESS}`,
    `a2${HEALTH}`,
    `b1${HEALTH}`,
  ]);
});

test('what an ended waiver covered is known by its subject, unless another still holds', () => {
  const finding = find(HEALTH, { subject: 'body.2' });
  const ended = (...waivers: WaiverAt[]) => [
    ...endedSubjects([finding, find(ADDRESS, { subject: 'body.1' })], waivers, TODAY),
  ];
  expect(ended(waive(HEALTH, '2026-11-20'))).toEqual(['content/providers/a.md#body.2']);
  expect(ended(waive(HEALTH))).toEqual([]);
  expect(ended(waive(HEALTH, '2026-11-20'), waive(HEALTH))).toEqual([]);
  expect(ended()).toEqual([]);
});

test('what waits for an approval weighs as a warning, and stands in its way as long as it would be an error', () => {
  const LINK = 'site/no-broken-link';
  const waits = (more: Partial<Settings> = {}) =>
    settle([find(LINK, { waits: true })], { ...NOTHING_SET, ...more }).map((one) => [
      one.severity,
      one.waits,
    ]);
  expect(waits()).toEqual([['warning', true]]);
  expect(waits({ weights: { [LINK]: 'warning' } })).toEqual([['warning', undefined]]);
  expect(waits({ weights: { [LINK]: 'info' } })).toEqual([['info', undefined]]);
  expect(waits({ weights: { [LINK]: 'off' } })).toEqual([]);
  expect(waits({ waivers: [waive(LINK, '2026-11-20')] })).toEqual([['warning', undefined]]);
});
