// `npm test`: types, lint, unused code, then every test. Words after `--` go to vitest: `npm test -- src/4-disclose`.
// The last line is always `N passed, N failed`; whoever runs this by machine reads that line.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './tally.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const checks: [title: string, command: string, ...args: string[]][] = [
  ['types', 'tsc'],
  ['lint', 'biome', 'check', '--error-on-warnings'],
  ['unused code', 'knip', '--no-config-hints'],
];

let passed = 0;
let failed = 0;
// None of them keeps a machine busy by itself.
for (const check of await Promise.all(checks.map(checked))) {
  console.log(`${check.isFine ? 'passed' : 'FAILED'}: ${check.title}`);
  // The output of a check that passed is noise.
  if (!check.isFine) console.log(check.said);
  if (check.isFine) passed += 1;
  else failed += 1;
}

const tests = runTests(process.argv.slice(2));
if (tests.skipped > 0) console.log(`${tests.skipped} skipped`);
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function checked([title, command, ...args]: (typeof checks)[number]) {
  return new Promise<{ title: string; isFine: boolean; said: string }>((resolve) => {
    let said = '';
    const child = spawn(bin(command), args, { cwd: root });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.once('error', ({ message }) => resolve({ title, isFine: false, said: message }));
    child.once('close', (status) => resolve({ title, isFine: status === 0, said }));
  });
}

/** Runs vitest in a process of its own, so that a crash is counted instead of ending the count. */
function runTests(filters: string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'doorplate-test-'));
  const file = join(folder, 'tally.json');
  try {
    const args = ['run', '--reporter=default', '--reporter=./scripts/tally.ts', ...filters];
    const env = { ...process.env, DOORPLATE_TALLY: file };
    const { status } = spawnSync(bin('vitest'), args, { cwd: root, stdio: 'inherit', env });
    const tally = readTally(file);
    // No test at all, or an exit code that no failed test explains, isn't a pass.
    const isUnexplained = tally.failed === 0 && (status !== 0 || tally.passed === 0);
    return isUnexplained ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTally(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
