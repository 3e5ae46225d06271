// `npm run bench -- 4000`: Doorplate against plain Eleventy over the same bios, each a process of its own, started cold.
//   --runs 3   --warm-up   --seed 1   --only doorplate|plain   --keep (leaves the folder and says where)
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePractice } from './practice.ts';

interface Run {
  seconds: number;
  /** Processor time of all threads and children: steadier than the clock on a busy machine. */
  cpu: number;
  megabytes: number;
  timings: Record<string, number>;
}

interface Subject {
  name: string;
  /** Once, not measured. */
  prepare(): void;
  folder: string;
  command: string[];
  /** What a run leaves behind; removed before each, so that every run is cold. */
  leftovers: string[];
  pages(): number;
}

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
const count = Number(positionals[0] ?? 1000);
const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'doorplate-bench-'));
// All that works here is removed at the end, whatever happens in between.
try {
  bench();
} finally {
  if (values.keep) console.log(`kept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
}

function bench(): void {
  console.log(`${count} bios, Node ${process.versions.node}`);
  writePractice(join(work, 'practice'), count, Number(values.seed));
  const subjects = [doorplate(), plain()].filter(
    ({ name }) => values.only === undefined || name === values.only,
  );

  for (const subject of subjects) subject.prepare();
  if (values['warm-up']) for (const subject of subjects) measure(subject);
  const runs = new Map<string, Run[]>(subjects.map(({ name }) => [name, []]));
  // In turn, so that a machine that slows down slows both.
  for (let round = 1; round <= Number(values.runs); round += 1) {
    for (const subject of subjects) {
      const run = measure(subject);
      runs.get(subject.name)?.push(run);
      console.log(
        `  ${round} ${subject.name.padEnd(10)} ${run.seconds.toFixed(2)} s  ${run.megabytes.toFixed(0)} MB`,
      );
    }
  }
  report(subjects, runs);
}

function doorplate(): Subject {
  const root = join(work, 'practice');
  const out = join(work, 'out');
  const bin = join(here, '../bin/doorplate.js');
  const today = ['--today', '2026-11-21'];
  return {
    name: 'doorplate',
    prepare() {
      const approve = ['approve', 'social-media', '--yes', '--by', 'Dana Reyes', '--root', root, ...today];
      const { status, stderr } = spawnSync(process.execPath, [bin, ...approve], { encoding: 'utf8' });
      if (status !== 0)
        console.warn(`the policy could not be approved (exit ${status})\n${stderr.slice(-2000)}`);
    },
    folder: work,
    command: [bin, 'build', '--root', root, '--out', out, ...today],
    leftovers: [out, join(root, '.doorplate')],
    pages: () => htmlIn(join(out, '_site/providers')),
  };
}

function plain(): Subject {
  const folder = join(work, 'plain');
  const eleventy = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..');
  return {
    name: 'plain',
    prepare() {
      cpSync(join(here, 'plain-eleventy'), folder, { recursive: true });
      cpSync(join(work, 'practice/content/providers'), join(folder, 'bios'), { recursive: true });
    },
    folder,
    command: [join(eleventy, 'cmd.cjs'), '--quiet'],
    leftovers: [join(folder, '_site')],
    pages: () => htmlIn(join(folder, '_site')),
  };
}

function measure({ folder, command, leftovers }: Subject): Run {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
  const peak = join(work, 'peak');
  rmSync(peak, { force: true });

  const env: NodeJS.ProcessEnv = { ...process.env, DOORPLATE_TIMINGS: '1', BENCH_PEAK: peak };
  const timer = ['/usr/bin/time', '-f', '%M %U %S', '-o', peak]; // counts child processes, too
  const hasTimer = process.platform === 'linux' && existsSync('/usr/bin/time');
  if (!hasTimer) env.NODE_OPTIONS = `--import ${new URL('./peak.mjs', import.meta.url)}`;
  const [program = '', ...args] = [...(hasTimer ? timer : []), process.execPath, ...command];

  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0)
    throw new Error(
      `${command.join(' ')} ended with ${status}\n${stdout.slice(-2000)}${stderr.slice(-4000)}`,
    );

  const usage = readFileSync(peak, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const megabytes = Math.max(...usage.map(([kilobytes = 0]) => kilobytes)) / 1024;
  const cpu = usage.reduce((sum, [, user = 0, system = 0]) => sum + user + system, 0);
  const timings = /^timings (\{.*\})$/m.exec(stderr)?.[1] ?? '{}';
  return { seconds, cpu, megabytes, timings: JSON.parse(timings) };
}

function report(subjects: Subject[], runs: Map<string, Run[]>): void {
  const medians = subjects.map(({ name, pages }) => {
    const of = runs.get(name) ?? [];
    const middle = (figure: 'seconds' | 'cpu' | 'megabytes'): number => median(of.map((run) => run[figure]));
    return {
      name,
      pages: pages(),
      seconds: middle('seconds'),
      cpu: middle('cpu'),
      megabytes: middle('megabytes'),
    };
  });
  console.log('\nmedian     seconds   cpu s    MB  pages');
  for (const { name, seconds, cpu, megabytes, pages } of medians) {
    const columns = [
      seconds.toFixed(2).padStart(7),
      cpu.toFixed(2).padStart(7),
      megabytes.toFixed(0).padStart(5),
    ];
    console.log(`${name.padEnd(10)} ${columns.join(' ')} ${String(pages).padStart(6)}`);
  }
  const [ours, theirs] = medians;
  if (ours !== undefined && theirs !== undefined) {
    const ratio = (figure: 'seconds' | 'cpu' | 'megabytes'): string =>
      (ours[figure] / theirs[figure]).toFixed(2);
    console.log(
      `ratio: ${ratio('seconds')} in time, ${ratio('cpu')} in processor time, ${ratio('megabytes')} in memory`,
    );
  }

  const all = (runs.get('doorplate') ?? []).map(({ timings }) => timings);
  const stages = Object.keys(all[0] ?? {});
  if (stages.length > 0) console.log('\nstage             ms');
  for (const stage of stages) {
    console.log(
      `${stage.padEnd(12)} ${median(all.map((timings) => timings[stage] ?? 0))
        .toFixed(0)
        .padStart(7)}`,
    );
  }
}

function htmlIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
