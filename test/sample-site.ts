// The sample practice, built once for a whole run of the tests: by the first test that asks for it.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { foldersOfThisRun } from './folder.ts';
import { TODAY } from './practice.ts';
import { doorplate, REPOSITORY } from './terminal.ts';

/** Where both sites of the sample practice stand. */
export async function sampleSite(): Promise<{ site: string; staff: string }> {
  const out = join(foldersOfThisRun(), 'sample');
  const done = join(out, 'done.txt');
  if (isFirst(out)) {
    writeFileSync(`${done}.new`, await build(out));
    renameSync(`${done}.new`, done);
  }
  // Another thread may be at it.
  while (!existsSync(done)) await setTimeout(100);
  const failure = readFileSync(done, 'utf8');
  if (failure !== '') throw new Error(`The sample practice could not be built:\n${failure}`);
  return { site: join(out, '_site'), staff: join(out, '_staff') };
}

/** Of all threads that try, one makes the folder. */
function isFirst(out: string): boolean {
  mkdirSync(foldersOfThisRun(), { recursive: true });
  try {
    mkdirSync(out);
    return true;
  } catch {
    return false;
  }
}

/** What went wrong; nothing if all is well. */
async function build(out: string): Promise<string> {
  const args = ['build', '--root', REPOSITORY, '--out', out, '--today', TODAY];
  const { status, stdout, stderr } = await doorplate(args);
  return status === 0 ? '' : `${stdout}${stderr}`;
}
