import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint, lintRules } from '#lint';
import { parse } from '#parse';
import { diskFolder, readPractice } from '#read';
import { finderOf } from '../../src/3-lint/patterns/finder.ts';
import { writePractice } from '../practice.ts';

const BIOS = 200;
/** The goal: no rule takes longer than this for a bio on average. */
const GOAL = 0.2;

const nothing = finderOf([/\bnothingatall\b/g]);

/** Each is run so often, and the best time counts: the others are those in which the machine did something else too. */
const RUNS = 7;

/** Prints how long each rule takes for a bio on average, without what all rules share: passages and their words. */
export async function printTimes(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doorplate-bench-'));
  try {
    writePractice(folder, BIOS);
    const { records } = parse(await readPractice(diskFolder(folder)), lintRules);
    if (records === undefined) throw new Error('The practice of the bench does not parse.');
    const bios = { ...records, policies: [], services: [], locations: [], announcements: [], answers: [] };
    // Finds nothing, and has every text and every sentence read for it.
    const idle = {
      ...lintRules[0],
      id: 'shared',
      appliesTo: ['provider'],
      check: ({ passages }) => {
        for (const { text, plain, sentences } of passages)
          for (const one of [text, plain, ...sentences.map((sentence) => sentence.text)])
            nothing.mayFind(one);
      },
    } as (typeof lintRules)[number];
    const times = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1)
      for (const [id, time] of timesOf([idle, ...lintRules], bios))
        times.set(id, Math.min(time / BIOS, times.get(id) ?? Number.POSITIVE_INFINITY));
    const shared = times.get(idle.id) ?? 0;
    times.delete(idle.id);
    console.log(
      `milliseconds per bio and rule, over ${BIOS} bios (passages and their words, shared by all: ${shared.toFixed(3)})`,
    );
    for (const [id, time] of [...times].sort(([, one], [, other]) => other - one))
      console.log(`  ${id.padEnd(42)}${time.toFixed(3)}${time > GOAL ? ' !' : ''}`);
    const all = [...times.values()].reduce((sum, time) => sum + time, shared);
    console.log(`  all together ${all.toFixed(3)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Records = Parameters<typeof lint>[0];

/** Milliseconds by rule. Whoever comes first has the passages and their words made, which the others find. */
function timesOf(rules: typeof lintRules, records: Records): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const timed = rules.map((rule) => ({
    ...rule,
    check: (context: Parameters<typeof rule.check>[0]) => {
      const start = performance.now();
      rule.check(context);
      times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - start);
    },
  }));
  lint(records, timed as typeof lintRules, '2026-11-21');
  return times;
}
