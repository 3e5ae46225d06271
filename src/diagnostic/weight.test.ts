import { expect, test } from 'vitest';
import { ALL_RULES } from '#compile';
import type { Elsewhere, Rule, Weight } from '#schema/rule.ts';
import { START_OF_FILE } from './diagnostic.ts';
import { settle } from './settle.ts';
import { type Circumstances, weightOf } from './weight.ts';

const because = 'Made up for this test.';
const rule = (severity: Weight, elsewhere: readonly Elsewhere[], more: Partial<Rule> = {}): Rule => ({
  id: 'claims/no-boast',
  summary: 's',
  severity,
  canBeWaived: true,
  elsewhere,
  ...more,
});
const practice = (more: Partial<Circumstances> = {}): Circumstances => ({
  weights: {},
  profile: 'general',
  jurisdictions: [],
  ...more,
});

const byProfile = rule('warning', [{ profile: 'mental-health', severity: 'error', because }]);
const byLaw = rule('off', [
  { jurisdiction: 'us-federal', severity: 'warning', because },
  { jurisdiction: 'au', severity: 'error', because },
  { jurisdiction: 'gb-eng', severity: 'info', because },
]);

test('a profile changes what a rule weighs there and nowhere else', () => {
  expect(weightOf(byProfile, practice())).toBe('warning');
  expect(weightOf(byProfile, practice({ profile: 'dental' }))).toBe('warning');
  expect(weightOf(byProfile, practice({ profile: 'mental-health' }))).toBe('error');
});

test('a rule that is off by default is switched on by a law', () => {
  expect(weightOf(byLaw, practice())).toBe('off');
  expect(weightOf(byLaw, practice({ jurisdictions: ['ca-on'] }))).toBe('off');
  expect(weightOf(byLaw, practice({ jurisdictions: ['au'] }))).toBe('error');
});

test('of several laws the strictest counts, in whatever order they are named', () => {
  expect(weightOf(byLaw, practice({ jurisdictions: ['gb-eng', 'us-federal'] }))).toBe('warning');
  expect(weightOf(byLaw, practice({ jurisdictions: ['au', 'gb-eng', 'us-federal'] }))).toBe('error');
});

test('what applies counts, also where it is lighter than the default', () => {
  const lighter = rule('error', [{ jurisdiction: 'gb-eng', severity: 'info', because }]);
  expect(weightOf(lighter, practice({ jurisdictions: ['gb-eng'] }))).toBe('info');
  expect(weightOf(lighter, practice({ jurisdictions: ['au'] }))).toBe('error');
});

test('federal law applies in a state, also where only the state is named; a state’s law in that state alone', () => {
  expect(weightOf(byLaw, practice({ jurisdictions: ['us-or'] }))).toBe('warning');
  const inOregon = rule('info', [{ jurisdiction: 'us-or', severity: 'error', because }]);
  expect(weightOf(inOregon, practice({ jurisdictions: ['us-or'] }))).toBe('error');
  expect(weightOf(inOregon, practice({ jurisdictions: ['us-federal', 'us-wa'] }))).toBe('info');
});

test('where a profile and a law are named, both must hold', () => {
  const both = rule('info', [
    { profile: 'mental-health', jurisdiction: 'us-ca', severity: 'error', because },
  ]);
  expect(weightOf(both, practice({ profile: 'mental-health', jurisdictions: ['us-ca'] }))).toBe('error');
  expect(weightOf(both, practice({ profile: 'mental-health', jurisdictions: ['us-or'] }))).toBe('info');
  expect(weightOf(both, practice({ jurisdictions: ['us-ca'] }))).toBe('info');
});

test('what the practice says goes before its profile and its law, up and down', () => {
  const here = { profile: 'mental-health', jurisdictions: ['au'] } as const;
  for (const weight of ['off', 'info', 'warning', 'error'] as const)
    for (const one of [byProfile, byLaw])
      expect(weightOf(one, practice({ ...here, weights: { [one.id]: weight } }))).toBe(weight);
  expect(weightOf(rule('info', [], { id: 'constructor' }), practice())).toBe('info');
});

test('a rule that can’t be waived gets heavier, never lighter or off, whoever says so', () => {
  const firm = rule(
    'warning',
    [
      { profile: 'mental-health', severity: 'error', because },
      { jurisdiction: 'au', severity: 'off', because },
    ],
    { canBeWaived: false },
  );
  expect(weightOf(firm, practice({ jurisdictions: ['au'] }))).toBe('warning');
  expect(weightOf(firm, practice({ profile: 'mental-health', weights: { [firm.id]: 'off' } }))).toBe('error');
  expect(weightOf(firm, practice({ weights: { [firm.id]: 'info' } }))).toBe('warning');
  expect(weightOf(firm, practice({ weights: { [firm.id]: 'error' } }))).toBe('error');
});

test('findings are settled by it: off takes them away, and their waiver is not needed', () => {
  const finding = { rule: byLaw.id, file: 'content/providers/a.md', message: 'm', ...START_OF_FILE };
  const waiver = { rule: byLaw.id, reason: 'r', by: 'b', until: '2026-12-31' };
  const settings = { rules: [byLaw], today: '2026-11-21' };
  const waivers = [{ file: finding.file, waiver, locate: () => START_OF_FILE }];
  const rulesOf = (more: Partial<Circumstances>, waived = false) =>
    settle([finding], { ...settings, ...practice(more), waivers: waived ? waivers : [] }).map(
      (one) => `${one.rule} ${one.severity}`,
    );
  expect(rulesOf({})).toEqual([]);
  expect(rulesOf({ jurisdictions: ['au'] })).toEqual(['claims/no-boast error']);
  expect(rulesOf({ jurisdictions: ['au'] }, true)).toEqual([]);
  expect(rulesOf({}, true)).toEqual(['waiver/valid error']);
});

test('every rule that can’t be waived is an error everywhere', () => {
  const firm = ALL_RULES.filter(({ canBeWaived }) => !canBeWaived);
  expect(firm.length).toBeGreaterThan(5);
  for (const { id, severity, elsewhere } of firm)
    expect([id, severity, elsewhere]).toEqual([id, 'error', undefined]);
});
