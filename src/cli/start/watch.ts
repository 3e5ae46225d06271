import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isOfPractice } from '#read';

/** So long must nothing more come before a batch is told: an editor that saves does several things to a file. */
const REST = 20;

/** Paths below the root that changed, came or went; undefined where a whole folder did, or nobody knows. */
export type Changes = readonly string[] | undefined;

/**
 * Tells what happens to a practice's files, also in folders that are made later. Every event of the system counts: none
 * is taken for one of an earlier save. Gives the end of it.
 */
export function watchPractice(root: string, told: (changes: Changes) => void): () => void {
  const batch = new Batch(told);
  // Elsewhere the system itself watches what is inside.
  const folders = process.platform === 'linux' ? eachFolder(root, batch) : [whole(root, batch)];
  return () => {
    batch.end();
    for (const folder of folders.values()) folder.close();
  };
}

/** One watcher for all. */
function whole(root: string, batch: Batch): FSWatcher {
  const watcher = watch(root, { recursive: true }, (_, name) => {
    const path = name?.replaceAll('\\', '/');
    if (path === undefined || isFolder(join(root, path))) batch.add(undefined);
    else if (isOfPractice(path)) batch.add(path);
  });
  return watcher.on('error', () => batch.add(undefined));
}

/** One watcher for each folder: on Linux Node's own watching of a whole tree misses files in new folders. */
function eachFolder(root: string, batch: Batch): ReadonlyMap<string, FSWatcher> {
  const watchers = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const follow = (folder: string) => {
    const full = join(root, folder);
    try {
      const watcher = watch(full, (_, name) => hear(folder, name));
      watchers.set(
        folder,
        watcher.on('error', () => leave(folder)),
      );
      // Watched first: what comes meanwhile is heard of.
      for (const entry of readdirSync(full, { withFileTypes: true })) {
        const path = below(folder, entry.name);
        if (entry.isDirectory() && isOfPractice(path)) follow(path);
      }
    } catch {
      // It went at this moment, which the folder above it tells.
      leave(folder);
    }
  };
  const hear = (folder: string, name: string | null) => {
    const path = name === null ? undefined : below(folder, name);
    if (path !== undefined && !isOfPractice(path)) return;
    const isNow = path !== undefined && isFolder(join(root, path));
    if (path === undefined || (!isNow && !watchers.has(path))) return batch.add(path);
    // A folder came, went, or is another one of the same name.
    leave(path);
    if (isNow) follow(path);
    batch.add(undefined);
  };
  follow('');
  return watchers;
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Changes until nothing more comes. */
class Batch {
  readonly #told: (changes: Changes) => void;
  #paths: Set<string> | undefined = new Set();
  #timer: NodeJS.Timeout | undefined;

  constructor(told: (changes: Changes) => void) {
    this.#told = told;
  }

  /** Another path; undefined: any. */
  add(path: string | undefined): void {
    if (path === undefined) this.#paths = undefined;
    else this.#paths?.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const changes = this.#paths && [...this.#paths];
      this.#paths = new Set();
      this.#told(changes);
    }, REST);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
