// The sample practice, built once for a whole run of the tests.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TODAY } from './practice.ts';
import { doorplate, REPOSITORY } from './terminal.ts';

const OUT = join(REPOSITORY, 'node_modules/.cache/doorplate-test/sample');
const FAILURE = join(OUT, 'failure.txt');

/** Builds the sample anew; test/browser/setup.ts calls it before any test. */
export async function buildSample(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const { status, stdout, stderr } = await doorplate([
    'build',
    '--root',
    REPOSITORY,
    '--out',
    OUT,
    '--today',
    TODAY,
  ]);
  // Whoever needs the sample fails; tests of other things still run.
  if (status !== 0) writeFileSync(FAILURE, `${stdout}${stderr}`);
}

/** Where both sites of the sample practice stand. */
export async function sampleSite(): Promise<{ site: string; staff: string }> {
  if (existsSync(FAILURE))
    throw new Error(`The sample practice could not be built:\n${readFileSync(FAILURE, 'utf8')}`);
  return { site: join(OUT, '_site'), staff: join(OUT, '_staff') };
}
