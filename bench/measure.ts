import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from './subjects.ts';

/** One run of a subject, in a process of its own. */
export interface Run {
  readonly seconds: number;
  /** Processor time of all threads and children: steadier than the clock on a busy machine. */
  readonly cpu: number;
  /** The largest process. */
  readonly megabytes: number;
  /** Milliseconds by part of the build, where it tells. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Runs a subject once and takes its figures; throws with what it said if it fails. */
export function measure({ folder, command: [program, ...args], before }: Subject, work: string): Run {
  before();
  const peak = join(work, 'peak');
  rmSync(peak, { force: true });
  const env: NodeJS.ProcessEnv = { ...process.env, DOORPLATE_TIMINGS: '1', BENCH_PEAK: peak };
  // Counts child processes, too.
  const timer = '/usr/bin/time';
  const hasTimer = process.platform === 'linux' && existsSync(timer);
  if (!hasTimer) env.NODE_OPTIONS = `--import ${new URL('./peak.mjs', import.meta.url)}`;
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;

  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = hasTimer
    ? spawnSync(timer, ['-f', '%M %U %S', '-o', peak, program, ...args], options)
    : spawnSync(program, args, options);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0)
    throw new Error(
      `${[program, ...args].join(' ')} ended with ${status}\n${stdout.slice(-2000)}${stderr.slice(-4000)}`,
    );
  const timings = /^timings (\{.*\})$/m.exec(stderr)?.[1] ?? '{}';
  return { seconds, ...usageIn(peak), timings: JSON.parse(timings) };
}

/** Kilobytes, user and system seconds, a line for each process. What is no Node tells nothing without the timer. */
function usageIn(file: string): Pick<Run, 'cpu' | 'megabytes'> {
  if (!existsSync(file)) return { cpu: Number.NaN, megabytes: Number.NaN };
  const usage = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  return {
    megabytes: Math.max(...usage.map(([kilobytes = 0]) => kilobytes)) / 1024,
    cpu: usage.reduce((sum, [, user = 0, system = 0]) => sum + user + system, 0),
  };
}
