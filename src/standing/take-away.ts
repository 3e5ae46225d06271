import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startThread } from '#threads/start-thread.ts';
import type { StandingJob } from './read-ahead.ts';

/** Folders that two threads delete, one from the first on and the other from the last. */
export interface Doomed {
  readonly folders: readonly string[];
  /** How many are taken: in all, from the front, from the back. */
  readonly taken: SharedArrayBuffer;
}

/**
 * Deletes a build of many thousands of files, half of it in a thread. The system mostly waits, for one file after the other.
 * Fulfilled when nothing is left.
 */
export async function takeAwayBuild(build: string): Promise<void> {
  // Two levels down there is a folder for nearly every page; what else there is has gone by the end.
  const folders = foldersIn(build).flatMap(foldersIn).flatMap(foldersIn);
  if (folders.length >= MANY) {
    const doomed: Doomed = { folders, taken: new SharedArrayBuffer(12) };
    const thread = startThread('src/standing/threads/listen.ts', {
      workerData: { doomed } satisfies StandingJob,
    });
    // What it left is taken away below.
    const ended = new Promise((resolve) => thread.on('error', () => {}).on('exit', resolve));
    takeShare(doomed, 'front');
    await ended;
  }
  await rm(build, { recursive: true, force: true });
}

/** Of fewer a thread takes longer to begin. */
const MANY = 500;

/** Deletes those that the other thread doesn't come to. */
export function takeShare({ folders, taken }: Doomed, end: 'front' | 'back'): void {
  const counts = new Int32Array(taken);
  while (Atomics.add(counts, 0, 1) < folders.length) {
    const at = Atomics.add(counts, end === 'front' ? 1 : 2, 1);
    takeAway(folders[end === 'front' ? at : folders.length - 1 - at] as string);
  }
}

/** Deletes a folder and all below it, but for what can't be deleted. No link is followed. */
export function takeAway(folder: string): void {
  tried(() => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) takeAway(path);
      else tried(() => unlinkSync(path));
    }
    rmdirSync(folder);
  });
}

function tried(work: () => void): void {
  try {
    work();
  } catch {
    // Another build may be at it.
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
