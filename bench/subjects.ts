import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writePractice } from './practice.ts';

/** What is measured: a command over the same bios. */
export interface Subject {
  readonly name: string;
  readonly folder: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Once, not measured. */
  prepare(): void;
  /** Before each run, not measured. */
  before(): void;
  /** How many pages of bios it made. */
  pages(): number;
}

const here = import.meta.dirname;

/**
 * Doorplate from nothing; again with nothing changed; again with one bio changed; plain Eleventy; Hugo where it is
 * installed. In this order, since the second and third go on from the first.
 */
export function subjectsIn(work: string, count: number, seed: number): Subject[] {
  writePractice(join(work, 'practice'), count, seed);
  return [...doorplate(work), plain(work), ...(hasHugo() ? [hugo(work)] : [])];
}

function doorplate(work: string): Subject[] {
  const root = join(work, 'practice');
  const out = join(work, 'out');
  const bin = join(here, '../bin/doorplate.js');
  const today = ['--today', '2026-11-21'];
  const approve = () => {
    const args = ['approve', 'social-media', '--yes', '--by', 'Dana Reyes', '--root', root, ...today];
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
    if (status !== 0)
      console.warn(`the policy could not be approved (exit ${status})\n${stderr.slice(-2000)}`);
  };
  const build = {
    folder: work,
    command: [process.execPath, bin, 'build', '--root', root, '--out', out, ...today] as const,
    prepare: () => {},
    before: () => {},
    pages: () => htmlIn(join(out, '_site/providers')),
  };
  return [
    {
      ...build,
      name: 'doorplate',
      prepare: approve,
      before: () => aside(work, out, join(root, '.doorplate')),
    },
    { ...build, name: 'unchanged' },
    { ...build, name: 'one changed', before: () => changeOne(join(root, 'content/providers')) },
  ];
}

/** What someone does most often: says whether there is room for new patients. */
function changeOne(bios: string): void {
  const path = join(bios, readdirSync(bios).sort()[0] ?? '');
  const text = readFileSync(path, 'utf8');
  const next = text.replace(/(value: )(true|false)/, (_, field, one) => `${field}${one !== 'true'}`);
  if (next === text) throw new Error(`Nothing in ${path} could be changed.`);
  writeFileSync(path, next);
}

function plain(work: string): Subject {
  const folder = join(work, 'plain');
  const eleventy = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..');
  return {
    name: 'eleventy',
    folder,
    command: [process.execPath, join(eleventy, 'cmd.cjs'), '--quiet'],
    prepare: () => copied('plain-eleventy', 'bios', work, folder),
    before: () => aside(work, join(folder, '_site')),
    pages: () => htmlIn(join(folder, '_site')),
  };
}

function hugo(work: string): Subject {
  const folder = join(work, 'hugo');
  return {
    name: 'hugo',
    folder,
    command: ['hugo', '--quiet'],
    prepare: () => copied('hugo', 'content/bios', work, folder),
    before: () => aside(work, join(folder, 'public'), join(folder, 'resources')),
    pages: () => htmlIn(join(folder, 'public')),
  };
}

function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

/** A site of another generator with the practice's bios in it. */
function copied(from: string, bios: string, work: string, folder: string): void {
  cpSync(join(here, from), folder, { recursive: true });
  cpSync(join(work, 'practice/content/providers'), join(folder, bios), { recursive: true });
}

/**
 * Takes folders away without deleting them: for some minutes ext4 doesn't use the numbers of deleted files again, and looks
 * through all of them whenever it needs one.
 */
function aside(work: string, ...paths: readonly string[]): void {
  for (const path of paths) if (existsSync(path)) renameSync(path, mkdtempSync(join(work, 'aside-')));
}

function htmlIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;
}
