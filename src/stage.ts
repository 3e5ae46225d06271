import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A build in the making, where nobody sees it. */
export interface Stage {
  /** The folders being filled. */
  readonly site: string;
  readonly staff: string;
  /** An empty folder for Eleventy to read. */
  readonly input: string;
  /** Kept between builds. */
  readonly cache: string;
  /** Puts both sites in the place of the earlier pair. */
  swap(): void;
  /** Takes an unfinished build away; one that was swapped in stays. */
  discard(): void;
}

const SITES = ['_site', '_staff'] as const;

/**
 * A new stage under `<out>/.doorplate/builds/`. `linked`: `_site` and `_staff` lead through one link, replaced by one
 * rename, so that whoever looks sees the old pair or the new one. Otherwise real folders are written at the end.
 */
export function newStage(out: string, linked: boolean, now: Date): Stage {
  const home = join(out, '.doorplate');
  const builds = join(home, 'builds');
  const id = `${now.getTime().toString(36)}-${process.pid}`;
  const folder = join(builds, id);
  for (const name of SITES) mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(join(home, 'input'), { recursive: true });
  let isSwapped = false;
  return {
    site: join(folder, '_site'),
    staff: join(folder, '_staff'),
    input: join(home, 'input'),
    cache: join(home, 'cache'),
    swap() {
      if (linked) link(out, home, id);
      else for (const name of SITES) replace(join(folder, name), join(out, name), folder);
      if (!linked) rmSync(folder, { recursive: true, force: true });
      isSwapped = true;
      sweep(builds, join(home, 'current'));
    },
    discard() {
      if (!isSwapped) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One rename of one link changes both sites at once. */
function link(out: string, home: string, id: string): void {
  const next = join(home, `current.${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(join('builds', id), next, 'dir');
  renameSync(next, join(home, 'current'));
  for (const name of SITES) {
    const path = join(out, name);
    const target = join('.doorplate', 'current', name);
    again(() => {
      if (isLink(path) && readlinkSync(path) === target) return;
      // Real folders of an earlier build elsewhere, or a link of the user's: out of the way first.
      setAside(path, join(home, 'builds', id, `earlier${name}`));
      symlinkSync(target, path, 'dir');
    });
  }
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
    rmSync(aside, { recursive: true, force: true });
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

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Takes away builds that nobody uses any more: not the current one, not one that is still being made. */
function sweep(builds: string, current: string): void {
  const kept = existsSync(current) ? relative(realpathSync(builds), realpathSync(current)) : undefined;
  for (const name of readdirSync(builds)) {
    const pid = Number(name.split('-').at(-1));
    if (name !== kept && (pid === process.pid || !isAlive(pid)))
      rmSync(join(builds, name), { recursive: true, force: true });
  }
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
