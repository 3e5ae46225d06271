import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint, lintRules } from '#lint';
import { parse } from '#parse';
import { diskFolder, readPractice } from '#read';
import { finderOf } from '../../src/3-lint/patterns/finder.ts';
import { writePractice } from '../practice.ts';
import { processorTime } from './hostile.ts';

const BIOS = 200;
/** The goal: no rule takes longer than this for a bio on average. */
const GOAL = 0.2;

const nothing = finderOf([/\bnothingatall\b/g]);

/** Prints how long each rule takes for a bio on average, without what all rules share: passages and their words. */
export async function printTimes(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doorplate-bench-'));
  try {
    writePractice(folder, BIOS);
    const { records } = parse(await readPractice(diskFolder(folder)), lintRules);
    if (records === undefined) throw new Error('The practice of the bench does not parse.');
    const bios = { ...records, policies: [], services: [], locations: [], announcements: [], answers: [] };
    // Finds nothing, and has every sentence read for it.
    const idle = {
      ...lintRules[0],
      appliesTo: ['provider'],
      check: ({ passages }) => {
        for (const { sentences } of passages) for (const { text } of sentences) nothing.mayFind(text);
      },
    } as (typeof lintRules)[number];
    const perBio = (rules: typeof lintRules) => {
      lint(bios, rules, '2026-11-21');
      return Math.min(...[1, 2, 3].map(() => processorTime(() => lint(bios, rules, '2026-11-21')))) / BIOS;
    };
    // All patterns have to be known first.
    lint(bios, lintRules, '2026-11-21');
    const shared = perBio([idle]);
    const times = lintRules
      .map((rule): [string, number] => [rule.id, Math.max(0, perBio([rule]) - shared)])
      .sort((a, b) => b[1] - a[1]);
    console.log(
      `milliseconds per bio and rule, over ${BIOS} bios (passages and their words, shared by all: ${shared.toFixed(3)})`,
    );
    for (const [id, time] of times)
      console.log(`  ${id.padEnd(42)}${time.toFixed(3)}${time > GOAL ? ' !' : ''}`);
    console.log(`  all together ${perBio(lintRules).toFixed(3)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
