import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint, lintRules } from '#lint';
import { parse } from '#parse';
import { diskFolder, readPractice } from '#read';
import { writePractice } from '../bench/practice.ts';
import { figuresOf } from '../bench/rules/bench.ts';
import { digestOfLesson, judged } from '../bench/rules/prose.ts';
import { safeForm } from '../bench/rules/safe-form.ts';
import told from '../src/3-lint/likeness/told-of-patients.json' with { type: 'json' };
import { newFolder } from './folder.ts';

/** Of the sentences that the rules were tuned on one in so many is looked at, and of the others; in `npm run bench:rules` all are. */
const EVERY = 3;
const EVERY_HELD = 2;

/** Thousands of sentences, each against every rule: the time that takes, on a machine busy with other tests. */
const LONG = 900_000;

// The figures themselves: `npm run bench:rules`.
test.each([...Object.entries(safeForm.halves)])(
  'of the labelled wording (%s) enough is found and enough passes, in each language',
  async (_, judge) => {
    for (const group of safeForm.groups) {
      const judged = (await judge()).filter((one) => one.group === group);
      const { faults, found, fine, passed } = figuresOf(judged);
      expect(judged.length).toBeGreaterThan(80);
      expect(found / faults).toBeGreaterThanOrEqual(0.97);
      expect(passed / fine).toBeGreaterThanOrEqual(0.97);
    }
  },
);

test('no sentence that rules were tuned on is among those that only measure', () => {
  const said = (half: string) =>
    readFileSync(join(import.meta.dirname, `../bench/rules/prose-${half}.txt`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split(' | ').slice(3).join(' | '))
      .filter((words) => words !== '');
  const held = said('held');
  expect(held.length).toBeGreaterThan(2500);
  const tuned = new Set(said('tuned'));
  expect(held.filter((words) => tuned.has(words))).toHaveLength(0);
});

test('what was learned from the tuned sentences is of them, and learned, as they are now: npm run learn', () => {
  expect(told.from).toBe(digestOfLesson());
});

test('nothing in the sample is taken for a story of a patient', async () => {
  const { records } = parse(await readPractice(diskFolder(join(import.meta.dirname, '..'))), lintRules);
  if (records === undefined) throw new Error('The sample does not parse.');
  const aboutPatients = lintRules.filter(({ id }) => id.startsWith('patient/'));
  expect(lint(records, aboutPatients, '2026-11-21').map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

// On the half nobody tunes on. What is asked for is 95 % found; a change that finds less than this one takes a step back.
test(
  'of the labelled sentences (held) enough is found, under the right name, and enough passes',
  async () => {
    const { faults, found, right, fine, passed, stopped } = figuresOf(
      await judged('prose-held.txt', EVERY_HELD),
    );
    expect(faults + fine).toBeGreaterThanOrEqual(2500 / EVERY_HELD);
    expect(found / faults).toBeGreaterThanOrEqual(0.92);
    expect(right / faults).toBeGreaterThanOrEqual(0.91);
    expect(passed / fine).toBeGreaterThanOrEqual(0.98);
    expect(stopped).toBeLessThanOrEqual(1);
  },
  LONG,
);

test(
  'of the labelled sentences (tuned) nearly all are found, and hardly any that is harmless is stopped',
  async () => {
    const { faults, right, fine, passed } = figuresOf(await judged('prose-tuned.txt', EVERY));
    expect(faults + fine).toBeGreaterThanOrEqual(7000 / EVERY);
    expect(right / faults).toBeGreaterThanOrEqual(0.97);
    expect(passed / fine).toBeGreaterThanOrEqual(0.995);
  },
  LONG,
);

test('no rule stops a bio of the large practice that building is timed with: its sentences are harmless, in any order', async () => {
  const root = newFolder();
  writePractice(root, 300);
  const { records } = parse(await readPractice(diskFolder(root)), lintRules);
  const { providers = [] } = records ?? {};
  expect(providers).toHaveLength(300);
  const found = records === undefined ? [] : lint(records, lintRules, '2026-11-21');
  const stopping = new Set(lintRules.filter(({ severity }) => severity === 'error').map(({ id }) => id));
  expect(found.filter(({ rule }) => stopping.has(rule))).toEqual([]);
});
