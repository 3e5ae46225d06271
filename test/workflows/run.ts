// Runs a workflow's own steps, in order, in a scratch repository: a bare origin and a clone of it, as on the runner.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { newFolder } from '../folder.ts';
import type { Files } from '../practice.ts';
import { REPOSITORY } from '../terminal.ts';

export interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps: readonly Step[];
}
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, Input>> } | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly defaults?: { readonly run: { readonly shell: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Input {
  readonly description: string;
  readonly type: string;
  readonly options?: readonly string[];
}

export function workflow(name: string): Workflow {
  return parse(readFileSync(join(REPOSITORY, `.github/workflows/${name}.yml`), 'utf8')) as Workflow;
}

/** A call of `gh`: its arguments, and the text it was to send. */
export interface Call {
  readonly args: readonly string[];
  readonly body: string;
}

/** What became of a run. */
export interface Run {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly calls: readonly Call[];
  /** The commands `npx` was asked to run, and those of `curl` with what it read. */
  readonly asked: readonly (readonly string[])[];
  readonly posted: readonly (readonly string[])[];
}

export interface Scene {
  readonly root: string;
  readonly origin: string;
  readonly tools: string;
}

/** A practice in a repository, with this one's workflows, and an origin to push to. */
export function newScene(files: Files): Scene {
  const folder = newFolder();
  const scene = {
    root: join(folder, 'clone'),
    origin: join(folder, 'origin.git'),
    tools: join(folder, 'tools'),
  };
  mkdirSync(scene.root);
  cpSync(join(REPOSITORY, '.github'), join(scene.root, '.github'), { recursive: true });
  for (const [path, content] of Object.entries({ '.gitignore': '_site\n_staff\n.doorplate/\n', ...files })) {
    mkdirSync(join(scene.root, path, '..'), { recursive: true });
    writeFileSync(join(scene.root, path), content);
  }
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', scene.origin);
  git(scene.root, 'init', '--quiet', '--initial-branch=main');
  git(scene.root, 'remote', 'add', 'origin', scene.origin);
  commit(scene.root, 'Begin');
  git(scene.root, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  mkdirSync(scene.tools);
  for (const [name, text] of Object.entries({ npx: NPX, gh: GH, curl: CURL })) {
    writeFileSync(join(scene.tools, name), text);
    chmodSync(join(scene.tools, name), 0o755);
  }
  return scene;
}

/** Somebody commits everything that stands in a folder. */
export function commit(root: string, message: string): void {
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=Kim Park', '-c', 'user.email=kim@example', 'commit', '--quiet', '-m', message);
}

/** Somebody else changes files on a branch of the origin while the workflow runs. */
export function pushMeanwhile({ origin }: Scene, files: Files, branch = 'main'): void {
  const other = newFolder();
  git(other, 'clone', '--quiet', '--branch', branch, origin, '.');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(other, path, '..'), { recursive: true });
    writeFileSync(join(other, path), content);
  }
  commit(other, 'Meanwhile');
  git(other, 'push', '--quiet', 'origin', branch);
}

export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = shell('git', args, root, process.env);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

export interface Circumstances {
  /** What expressions stand for: `inputs.who`, `github.triggering_actor` … What isn't given is empty. */
  readonly given: Readonly<Record<string, string>>;
  /** What GitHub answers when it is asked for lists: pull requests, comments, issues. */
  readonly lists?: readonly unknown[];
  /** What `npx` does instead of the real command, as a script; undefined: the real one, on this day. */
  readonly npx?: string | undefined;
  readonly job?: string;
  /** Conditions of steps that are not met. */
  readonly unmet?: readonly string[];
  /** What happens before the step of this name. */
  readonly meanwhile?: readonly [step: string, event: () => void];
}

export const TODAY = '2026-02-01';

/** Runs the steps of a workflow's job as the runner does: each in a shell of its own, none after one that failed. */
export function runSteps(scene: Scene, name: string, circumstances: Circumstances): Run {
  const { given, lists = [], npx = '', unmet = [], meanwhile, job } = circumstances;
  const { name: title, jobs, defaults } = workflow(name);
  const { steps } = (job === undefined ? Object.values(jobs)[0] : jobs[job]) as Job;
  const temporary = newFolder({
    'lists.json': JSON.stringify(lists),
    summary: '',
    npx: '',
    gh: '',
    curl: '',
  });
  const at = (file: string) => join(temporary, file);
  const [branch = 'main'] = [given['github.ref_name']];
  const env = {
    PATH: `${scene.tools}:${process.env.PATH}`,
    HOME: temporary,
    LANG: 'C.UTF-8',
    RUNNER_TEMP: temporary,
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_WORKFLOW: title,
    GITHUB_REPOSITORY: 'example/practice',
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REF_NAME: branch,
    GITHUB_REF_TYPE: given['github.ref_type'] ?? 'branch',
    NPX_DOES: npx,
  };
  if (defaults?.run.shell !== 'bash') throw new Error('These steps are run with bash.');
  let log = '';
  let code = 0;
  const scripts = steps.filter(({ run, if: when }) => run !== undefined && !unmet.includes(when ?? ''));
  for (const { name: step, run = '', env: own = {} } of scripts) {
    if (run === 'npm ci') continue;
    if (step === meanwhile?.[0]) meanwhile?.[1]();
    const filled = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, fill(value, given)]));
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
    const outcome = shell('bash', args, scene.root, { ...env, ...filled });
    log += outcome.stdout + outcome.stderr;
    code = outcome.status ?? 1;
    if (code !== 0) break;
  }
  const lines = (file: string) =>
    readFileSync(at(file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as string[]);
  return {
    code,
    log,
    summary: readFileSync(at('summary'), 'utf8'),
    calls: lines('gh').map((args, index) => ({
      args,
      body: existsSync(at(`body.${index}`)) ? readFileSync(at(`body.${index}`), 'utf8') : '',
    })),
    asked: lines('npx'),
    posted: lines('curl'),
  };
}

/** A value with its expressions filled in: only names, which is all that may stand there. */
function fill(value: string, given: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => given[name] ?? '');
}

function shell(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, env, encoding: 'utf8' });
}

const NPX = `#!/usr/bin/env bash
set -eu
jq -cn '$ARGS.positional' --args -- "$@" >>"$RUNNER_TEMP/npx"
if [[ -n $NPX_DOES ]]; then eval "$NPX_DOES"; exit; fi
[[ $1 == doorplate ]]
exec '${process.execPath}' '${join(REPOSITORY, 'bin/doorplate.js')}' "$2" --today='${TODAY}' "\${@:3}"
`;

// Of what it is asked for it lists what the filter leaves; what it is to send, it keeps.
const GH = `#!/usr/bin/env bash
set -eu
count=$(wc -l <"$RUNNER_TEMP/gh")
jq -cn '$ARGS.positional' --args -- "$@" >>"$RUNNER_TEMP/gh"
[[ -n \${GH_TOKEN:-} ]]
for word in "$@"; do
  case $word in
  --body-file=*) cp "\${word#--body-file=}" "$RUNNER_TEMP/body.$count" ;;
  --field=body=@*) cp "\${word#--field=body=@}" "$RUNNER_TEMP/body.$count" ;;
  --jq=*) jq -r "\${word#--jq=}" "$RUNNER_TEMP/lists.json" ;;
  esac
done
`;

const CURL = `#!/usr/bin/env bash
set -eu
jq -cn '$ARGS.positional' --args -- "$@" "$(cat)" >>"$RUNNER_TEMP/curl"
[[ $NPX_DOES != down ]]
`;
