import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diskFolder, type Entry, type Folder } from './folder.ts';

/** A root on disk that is read again and again: the same bytes, the same object, for every file that stayed as it was. */
export interface RememberingFolder extends Folder {
  /**
   * What was heard of since: the next reading looks at these files. Others are looked for where one of these came or
   * went, or isn't known; undefined: nobody knows what changed, so everything is looked at.
   */
  changed(paths: readonly string[] | undefined): void;
}

/** A file as it was when it was read. */
interface Known {
  readonly bytes: Uint8Array;
  readonly state: string;
}

/** A root whose files are read once, and again when they are told or seen to have changed. */
export function rememberingFolder(root: string): RememberingFolder {
  const disk = diskFolder(root);
  const known = new Map<string, Known>();
  let entries: readonly Entry[] | undefined;

  const list = (): readonly Entry[] => {
    if (entries !== undefined) return entries;
    entries = disk.list();
    for (const path of known.keys()) if (known.get(path)?.state !== stateOf(root, path)) known.delete(path);
    return entries;
  };
  return {
    list,
    read(path, most) {
      if (most !== undefined) return disk.read(path, most);
      const before = known.get(path);
      if (before !== undefined) return before.bytes;
      // Asked first: what is written while it is read is read again.
      const state = stateOf(root, path);
      const bytes = disk.read(path);
      known.set(path, { bytes, state });
      return bytes;
    },
    changed(paths) {
      for (const path of paths ?? []) known.delete(path);
      const sizes = new Map(paths?.map((path) => [path, sizeOf(root, path)]));
      const isListed = (path: string) =>
        entries?.some((one) => one.path === path && one.kind === 'file') === true &&
        sizes.get(path) !== undefined;
      entries =
        paths?.every(isListed) === true
          ? entries?.map((one) => ({ ...one, size: sizes.get(one.path) ?? one.size }))
          : undefined;
    },
  };
}

/** The size of what is a file and no link; where a link leads has to be looked at in full. */
function sizeOf(root: string, path: string): number | undefined {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.size : undefined;
}

/** What changes with a file, also where its time and size stay. */
function stateOf(root: string, path: string): string {
  const stat = statSync(join(root, path), { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? '' : [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join();
}
