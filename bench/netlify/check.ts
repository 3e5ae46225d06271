// `npm run bench:netlify`: builds a practice as Netlify does, with Netlify's own command line and without an account, in a
// copy of the repository; and looks whether what would go online is what Doorplate wrote. It has a folder of its own: it
// is large, and needs Node 22.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');
const NETLIFY = join(import.meta.dirname, 'node_modules/netlify-cli/bin/run.js');

const copy = mkdtempSync(join(tmpdir(), 'doorplate-netlify-'));
try {
  const left = /^(?:node_modules|_site|_staff|dist|\.git|\.doorplate|bench|test)$/;
  for (const name of readdirSync(REPOSITORY).filter((one) => !left.test(one)))
    cpSync(join(REPOSITORY, name), join(copy, name), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const begun = performance.now();
  const env = { ...process.env, CI: 'true', NETLIFY_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [NETLIFY, 'build', '--offline'], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  const said = `${stdout}${stderr}`;
  const at = (path: string) => join(copy, path);
  const checks: readonly (readonly [string, boolean])[] = [
    ['it ends with 0', status === 0],
    [
      'the site is there, with what Netlify reads',
      ['index.html', '_headers', '_redirects'].every((name) => existsSync(at(`_site/${name}`))),
    ],
    ['no page for staff is in it', !existsSync(at('_site/front-desk.html'))],
    ['the nightly function is bundled', existsSync(at('.netlify/functions/nightly.zip'))],
    ['with its schedule', scheduleIn(at('.netlify/functions/manifest.json')) === '2 * * * *'],
  ];
  for (const [what, isSo] of checks) console.log(`${isSo ? 'passed' : 'FAILED'}: ${what}`);
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (checks.every(([, isSo]) => isSo)) process.exitCode = 0;
  else {
    console.log(said);
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function scheduleIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { functions } = JSON.parse(readFileSync(path, 'utf8')) as {
    functions: readonly { name: string; schedule?: string }[];
  };
  return functions.find(({ name }) => name === 'nightly')?.schedule;
}
