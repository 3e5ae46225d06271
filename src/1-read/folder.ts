import {
  closeSync,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { PROGRAM_LAYOUTS } from './program-layouts.ts';

/** What stands at a path. `outside`: a symbolic link that leads out of the root, or to a hidden file; `unreadable`: a broken one. */
export interface Entry {
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'outside' | 'unreadable';
  readonly size: number;
}

/** A practice's root: what is under `content/`, `_data/` and its own `layouts/`, its `theme.css`, and nothing else. */
export interface Folder {
  /** All files, sorted by path. Names that begin with a dot are not there. */
  list(): readonly Entry[];
  /** The bytes of a file; with `most`, the first of one that is too large to be read. */
  read(path: string, most?: number): Uint8Array;
}

const PARTS = ['_data', 'content', 'layouts', 'theme.css'] as const;

/** Whether a path below the root is, or could become, one of those. */
export function isOfPractice(path: string): boolean {
  const names = path.split('/');
  const [first] = names;
  return PARTS.some((part) => part === first) && !names.some((name) => name.startsWith('.'));
}

/** The root on disk. */
export function diskFolder(root: string): Folder {
  const real = realpathSync(root);
  return {
    list: () =>
      PARTS.filter((part) => join(real, part) !== PROGRAM_LAYOUTS)
        .flatMap((part) => walk(real, part))
        .sort(byPath),
    read: (path, most) =>
      most === undefined ? readFileSync(join(real, path)) : firstBytes(join(real, path), most),
  };
}

function firstBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
  } finally {
    closeSync(file);
  }
}

/** What is at a path and below it. `known`: as the folder it is in lists it. */
function walk(root: string, path: string, known?: Dirent): Entry[] {
  const full = join(root, path);
  let target: string;
  let stat: Stats;
  try {
    // A folder is only looked into where it really is, so that what is no link there is where it seems to be.
    target = known?.isFile() || known?.isDirectory() ? full : realpathSync(full);
    stat = statSync(target);
  } catch {
    // A part that isn't there at all is no entry; a link to nothing is one.
    return PARTS.some((part) => part === path) ? [] : [{ path, kind: 'unreadable', size: 0 }];
  }
  // Hidden files (.git, .env) are as private as what lies outside.
  const below = relative(root, target).split(sep);
  if (isAbsolute(below.join(sep)) || below.some((name) => name.startsWith('.')))
    return [{ path, kind: 'outside', size: 0 }];
  if (stat.isFile()) return [{ path, kind: 'file', size: stat.size }];
  // A linked folder could lead round in a circle; its files have a place of their own.
  if (!stat.isDirectory() || target !== join(root, path)) return [{ path, kind: 'unreadable', size: 0 }];
  let inside: Dirent[];
  try {
    inside = readdirSync(full, { withFileTypes: true });
  } catch {
    return [{ path, kind: 'unreadable', size: 0 }];
  }
  return inside
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((inner) => walk(root, `${path}/${inner.name}`, inner));
}

/** A root in memory: for tests, and for looking at what a change would do. */
export function memoryFolder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const bytes = new Map(
    Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? Buffer.from(file) : file]),
  );
  return {
    list: () =>
      [...bytes].map(([path, file]) => ({ path, kind: 'file' as const, size: file.length })).sort(byPath),
    read: (path, most) => {
      const file = bytes.get(path);
      if (file === undefined) throw new Error(`There is no file ${path}.`);
      return file.subarray(0, most);
    },
  };
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
