// The commands as people run them: in processes of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const REPOSITORY = join(import.meta.dirname, '..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `npx doorplate …` */
export function doorplate(args: readonly string[], how: How = {}): Promise<Outcome> {
  return outcomeOf(startDoorplate(args, how));
}

/** `npx @11ty/eleventy …` in the repository. */
export function eleventy(args: readonly string[], how: How = {}): Promise<Outcome> {
  return outcomeOf(startScript(join(REPOSITORY, 'node_modules/@11ty/eleventy/cmd.cjs'), args, how));
}

/** The same, but running: to be killed. */
export function startDoorplate(args: readonly string[], how: How = {}): ChildProcess {
  return startScript(join(REPOSITORY, 'bin/doorplate.js'), args, how);
}

/** A clean environment: what a continuous-integration host sets must not decide what a test sees. */
export function startScript(
  script: string,
  args: readonly string[],
  { cwd = REPOSITORY, env = {} }: How,
): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:CI|CONTEXT|NETLIFY.*|DOORPLATE_.*|VITEST.*|NODE_ENV|NODE_OPTIONS)$/.test(name),
  );
  return spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const outcome = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve({ status, ...outcome }));
  });
}
