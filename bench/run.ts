// `npm run bench -- 1000 4000`: Doorplate against plain Eleventy (and Hugo, where it is on the PATH) over the same bios,
// each a process of its own.
//   --runs 3   --warm-up   --seed 1   --only doorplate,eleventy   --keep (leaves the folder and says where)
// Nothing is deleted before the end: each run takes some 130 kB for each bio.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Run } from './measure.ts';
import { type Measured, reportGrowth, reportSize } from './report.ts';
import { subjectsIn } from './subjects.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'warm-up': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = positionals.length === 0 ? [1000] : [...new Set(positionals.map(Number))];
if (sizes.some((count) => !Number.isInteger(count) || count < 1))
  throw new Error('How many bios? Whole numbers, such as: npm run bench -- 1000 4000');

const folder = mkdtempSync(join(tmpdir(), 'doorplate-bench-'));
try {
  const bySize = new Map<number, readonly Measured[]>();
  for (const count of sizes) {
    const measured = bench(count);
    bySize.set(count, measured);
    console.log(`\n${reportSize(count, measured)}\n`);
  }
  if (sizes.length > 1) console.log(reportGrowth(bySize));
} finally {
  // Not before all is measured: what was deleted a moment ago makes new files slow (see `aside`).
  if (values.keep) console.log(`kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

/** Everything of one size. */
function bench(count: number): Measured[] {
  console.log(`${count} bios, Node ${process.versions.node}`);
  const work = join(folder, `${count}`);
  mkdirSync(work);
  const only = values.only?.split(',');
  const subjects = subjectsIn(work, count, Number(values.seed)).filter(
    ({ name }) => only === undefined || only.includes(name),
  );
  for (const subject of subjects) subject.prepare();
  if (values['warm-up']) for (const subject of subjects) measure(subject, work);
  const runs = new Map<string, Run[]>(subjects.map(({ name }) => [name, []]));
  // In turn, so that a machine that slows down slows all.
  for (let round = 1; round <= Number(values.runs); round += 1) {
    for (const subject of subjects) {
      const run = measure(subject, work);
      runs.get(subject.name)?.push(run);
      const figures = `${run.seconds.toFixed(2)} s  ${run.megabytes.toFixed(0)} MB`;
      console.log(`  ${round} ${subject.name.padEnd(11)} ${figures}`);
    }
  }
  return subjects.map(({ name, pages }) => ({ name, pages: pages(), runs: runs.get(name) ?? [] }));
}
