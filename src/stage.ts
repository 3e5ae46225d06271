import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ReadAhead } from '#standing/read-ahead.ts';
import { StandingSite } from '#standing/standing-site.ts';
import { takeAwayBuild } from '#standing/take-away.ts';

/** A build in the making, where nobody sees it. */
export interface Stage {
  /** The folders being filled. */
  readonly site: string;
  readonly staff: string;
  /** A new folder, and so an empty one, for Eleventy to read. */
  readonly input: string;
  /** A site of the pair that stands, if one does. */
  standing(site: SiteName): StandingSite;
  /** Fulfilled when all that `readAhead` began is known; nothing may be put into the folders before. */
  prepared(): Promise<void>;
  /** Kept between builds. */
  readonly cache: string;
  /** Puts both sites in the place of the earlier pair, at once; fulfilled when of that one nothing is left. */
  swap(): Promise<void>;
  /** Takes an unfinished build away; one that was swapped in stays. */
  discard(): Promise<void>;
}

const SITES = ['_site', '_staff'] as const;
/** The sites a build makes, by the names of their folders. */
export type SiteName = (typeof SITES)[number];

/** What is kept between builds into a folder: photos, pictures, results. */
export function cacheOf(out: string): string {
  return join(out, '.doorplate', 'cache');
}

/**
 * A new stage under `<out>/.doorplate/builds/`. `linked`: `_site` and `_staff` lead through one link, replaced by one
 * rename, so that whoever looks sees the old pair or the new one. Otherwise real folders are written at the end.
 * `readsAhead`: the pair that stands is read at once, in another thread.
 */
export function newStage(out: string, linked: boolean, now: Date, readsAhead = false): Stage {
  const home = join(out, '.doorplate');
  const builds = join(home, 'builds');
  const id = `${now.getTime().toString(36)}-${process.pid}`;
  const folder = join(builds, id);
  for (const name of [...SITES, 'input']) mkdirSync(join(folder, name), { recursive: true });
  const standing = {
    _site: new StandingSite(join(out, '_site')),
    _staff: new StandingSite(join(out, '_staff')),
  };
  const ahead =
    readsAhead && SITES.every((name) => existsSync(join(out, name)))
      ? new ReadAhead(SITES.map((name) => ({ standing: join(out, name), next: join(folder, name) })))
      : undefined;
  let isPrepared = ahead === undefined;
  let isSwapped = false;
  return {
    site: join(folder, '_site'),
    staff: join(folder, '_staff'),
    input: join(folder, 'input'),
    standing: (site) => standing[site],
    async prepared() {
      const found = await ahead?.found();
      for (const [at, name] of SITES.entries()) standing[name].know(found?.[at]);
      isPrepared = true;
    },
    cache: cacheOf(out),
    async swap() {
      // INVARIANT: whose folders were made ahead is known, so that none of somebody who has left stays.
      if (!isPrepared) throw new Error('The build was not prepared.');
      for (const name of SITES) standing[name].sweep(join(folder, name));
      if (linked && isOvertaken(home, folder)) return;
      if (linked) link(out, home, id);
      else for (const name of SITES) replace(join(folder, name), join(out, name), folder);
      isSwapped = true;
      await sweep(home, readsAhead ? takeAwayBuild : undefined);
    },
    async discard() {
      await ahead?.end();
      if (!isSwapped) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One rename of one link changes both sites at once. */
function link(out: string, home: string, id: string): void {
  const next = join(home, `current.${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(join('builds', id), next, 'dir');
  const lead = (name: SiteName) =>
    again(() => {
      const path = join(out, name);
      const target = join('.doorplate', 'current', name);
      if (isLink(path) && readlinkSync(path) === target) return;
      // Real folders of an earlier build elsewhere, or a link of the user's: out of the way first.
      setAside(path, join(home, 'builds', id, `earlier${name}`));
      symlinkSync(target, path, 'dir');
    });
  // The first time both lead nowhere until the new pair stands.
  for (const name of SITES) if (!isThere(join(out, name))) lead(name);
  renameSync(next, join(home, 'current'));
  for (const name of SITES) lead(name);
}

/** A finished folder in the place of a real one, which goes only when the new one stands. */
function replace(from: string, to: string, folder: string): void {
  again((attempt) => {
    const aside = join(folder, `earlier${attempt}${basename(to)}`);
    if (isLink(to)) unlinkSync(to);
    else if (existsSync(to)) renameSync(to, aside);
    try {
      renameSync(from, to);
    } catch (error) {
      if (existsSync(aside) && !existsSync(to)) renameSync(aside, to);
      throw error;
    }
  });
}

/** Another build may be at the same place at this moment: then what it left is looked at once more. */
function again(work: (attempt: number) => void): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      work(attempt);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (attempt === 5 || !['EEXIST', 'ENOENT', 'ENOTEMPTY'].includes(code)) throw error;
    }
  }
}

function setAside(path: string, aside: string): void {
  if (isLink(path)) unlinkSync(path);
  else if (existsSync(path)) {
    renameSync(path, aside);
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Whether something is called so, even a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * Takes away what nobody uses any more: not the current build, not one that is still being made. Several threads of the
 * system delete files at once: of a large practice there are many thousands.
 */
async function sweep(
  home: string,
  takeAway = (build: string) => rm(build, { recursive: true, force: true }),
): Promise<void> {
  const kept = currentOf(home);
  const builds = readdirSync(join(home, 'builds')).filter((name) => name !== kept && !isInTheMaking(name));
  // A link that was to be renamed when its build was killed.
  for (const name of readdirSync(home))
    if (name.startsWith('current.') && !isInTheMaking(name)) rmSync(join(home, name), { force: true });
  for (const name of builds) await takeAway(join(home, 'builds', name));
}

/** The build that both sites lead to. */
function currentOf(home: string): string | undefined {
  const current = join(home, 'current');
  return isLink(current) ? basename(readlinkSync(current)) : undefined;
}

/**
 * Whether a build that was started later, and so may know of words taken away since, stands already. One that claims
 * to have been started in the future was made before the clock was set back: it stands in nobody's way.
 */
function isOvertaken(home: string, folder: string): boolean {
  const startOf = (name: string | undefined) => Number.parseInt(name?.split('-')[0] ?? '', 36);
  const theirs = startOf(currentOf(home));
  if (!(theirs > startOf(basename(folder)))) return false;
  mkdirSync(join(folder, 'now'));
  return theirs <= statSync(join(folder, 'now')).mtimeMs;
}

/** Names end in the number of the process that makes them. */
function isInTheMaking(name: string): boolean {
  const pid = Number(name.split(/[-.]/).at(-1));
  return pid !== process.pid && isAlive(pid);
}

function isAlive(pid: number): boolean {
  // 0 and below would ask about groups of processes.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
