// Plain `npx @11ty/eleventy` is a second door to the same gate.
import { readdirSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: what others make Eleventy do is tried here.
import Eleventy, { type EleventyOptions } from '@11ty/eleventy';
import { beforeAll, describe, expect, test } from 'vitest';
import { eleventyGate } from '../src/cli/eleventy-gate.ts';
import { differences, filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approvedFolder, buildHere, RULES } from './little-practice.ts';
import { TODAY } from './practice.ts';
import { eleventy, type Outcome, REPOSITORY } from './terminal.ts';

/** Runs Eleventy in the repository for the practice in `root`. */
function runFor(
  root: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return eleventy(args, { env: { DOORPLATE_ROOT: root, DOORPLATE_TODAY: TODAY, ...env } });
}

/** What comes of calling Eleventy so, without a process of its own: what it says at its end. */
async function runHere(
  root: string,
  {
    formats,
    isIncremental = false,
    to = 'write',
    ...options
  }: EleventyOptions & {
    formats?: string;
    isIncremental?: boolean;
    to?: 'write' | 'toJSON';
  } = {},
): Promise<string> {
  const run = new Eleventy(undefined, undefined, {
    ...options,
    configPath: false,
    source: 'script',
    quietMode: true,
    config: (config) => eleventyGate(config, { root, today: TODAY }),
  });
  run.disableLogger();
  if (formats !== undefined) run.setFormats(formats);
  try {
    await run.init();
    if (isIncremental) run.setIncrementalBuild(true);
    await run[to]();
    return 'It ran.';
  } catch (error) {
    const said: string[] = [];
    for (let one = error as Said | undefined; one !== undefined; one = one.originalError)
      said.push(one.message);
    return said.join('\n');
  }
}

/** Eleventy wraps what went wrong. */
type Said = Error & { originalError?: Said };

/** One clear message: no stack trace, no path of the program. */
function expectClear({ stdout, stderr }: Outcome): void {
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(stdout + stderr).not.toMatch(/node_modules|eleventy-gate|file:\/\//);
}

describe('Eleventy for a practice', () => {
  let root: string;
  beforeAll(async () => {
    root = await approvedFolder({ [RULES]: undefined });
  });

  test('writes the same bytes as `doorplate build`, and nothing into the repository', async () => {
    const before = readdirSync(REPOSITORY);
    const run = await runFor(root);
    expect(run, run.stdout + run.stderr).toMatchObject({ status: 0 });
    const out = newFolder();
    await buildHere(root, out);
    const built = sitesIn(root);
    expect(Object.keys(built).length).toBeGreaterThan(20);
    expect(differences(built, sitesIn(out))).toEqual([]);
    expect(readdirSync(REPOSITORY)).toEqual(before);
  });

  test.each([
    ['another input', ['--input=content']],
    ['another output', ['--output=_elsewhere']],
    ['its own server', ['--serve', '--port=0']],
  ])('refuses %s with 1 and one clear line, and writes nothing', async (_, args) => {
    const folder = await approvedFolder();
    const before = readdirSync(REPOSITORY);
    const run = await runFor(folder, args);
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expectClear(run);
    expect(run.stderr + run.stdout).toMatch(/refused|Use: npx doorplate/);
    expectNothing(folder, run.stdout + run.stderr);
    expect(readdirSync(REPOSITORY)).toEqual(before);
  });

  test.each<[string, Parameters<typeof runHere>[1]]>([
    ['another format', { formats: 'md' }],
    ['several formats', { formats: '11ty.js,md,njk' }],
    ['watching', { runMode: 'watch' }],
    ['incremental builds', { isIncremental: true }],
    ['JSON instead of files', { to: 'toJSON' }],
    ['a dry run', { dryRun: true }],
  ])('refuses %s, and writes nothing', async (_, how) => {
    const folder = await approvedFolder();
    const before = readdirSync(REPOSITORY);
    const said = await runHere(folder, how);
    expect(said).toMatch(/refused|Use: npx doorplate/);
    expectNothing(folder, said);
    expect(readdirSync(REPOSITORY)).toEqual(before);
  });

  function expectNothing(folder: string, said: string): void {
    expect(said).not.toContain('I listen first');
    expect(sitesIn(folder)).toEqual({});
    expect([...filesIn(folder).keys()].filter((path) => path.startsWith('.doorplate/builds/'))).toEqual([]);
  }

  test('ends with 1 for an error in content/, and says where it is', async () => {
    const folder = await approvedFolder();
    await buildHere(folder, folder);
    const before = sitesIn(folder);
    writeFiles(folder, { 'content/pages/bad.md': '---\ntitle: "quavexornlop\n---\n' });
    const run = await runFor(folder, [], { CI: 'true' });
    expect(run.status).toBe(1);
    expect(run.stdout + run.stderr).toContain('content/pages/bad.md:2:21 error file/valid-front-matter — ');
    expect(run.stdout + run.stderr).not.toContain('quavexornlop');
    expectClear(run);
    expect(differences(sitesIn(folder), before)).toEqual([]);
  });

  test.each([
    [
      'an error in _data/',
      { '_data/disclosure.yaml': 'profile: quavexornlop\n' },
      '_data/disclosure.yaml:1:10 error file/valid-fields — ',
    ],
    [
      'an error the audit finds',
      { 'content/pages/bad.md': '---\ntitle: Bad\n---\nSee [this](/nowhere/).\n' },
      'Nothing was written; the earlier site stands.',
    ],
  ])('leaves what stands where there is %s', async (_, files, says) => {
    const folder = await approvedFolder();
    await buildHere(folder, folder);
    const before = sitesIn(folder);
    writeFiles(folder, files);
    const said = await runHere(folder);
    expect(said).toContain(says);
    expect(said).not.toContain('quavexornlop');
    expect(differences(sitesIn(folder), before)).toEqual([]);
  });

  test('refuses a day that does not exist', async () => {
    const run = await runFor(root, [], { DOORPLATE_TODAY: '2026-02-30' });
    expect(run.status).toBe(1);
    expectClear(run);
  });

  test('refuses a root that is not there', async () => {
    expect(await runHere('/nowhere/at/all')).toContain('There is no such folder');
  });
});

test('the same files on the same day give the same bytes, wherever they stand', async () => {
  const [one, other] = [await approvedFolder(), await approvedFolder()];
  const outs = [newFolder(), newFolder(), newFolder()] as const;
  await buildHere(one, outs[0]);
  await buildHere(other, outs[1]);
  await buildHere(one, outs[2]);
  expect(differences(sitesIn(outs[0]), sitesIn(outs[1]))).toEqual([]);
  expect(differences(sitesIn(outs[0]), sitesIn(outs[2]))).toEqual([]);
});

test('another configuration finds nothing to publish', async () => {
  const folder = newFolder({ 'other.config.mjs': 'export default () => ({});\n' });
  const out = newFolder();
  const run = await eleventy([`--config=${folder}/other.config.mjs`, `--output=${out}`]);
  expect(run.stdout + run.stderr).toContain('Wrote 0 files');
  expect(readdirSync(out)).toEqual([]);
});
