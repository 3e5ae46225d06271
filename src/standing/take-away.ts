import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startThread } from '#threads/start-thread.ts';
import type { StandingJob } from './read-ahead.ts';

/**
 * Deletes a build of many thousands of files: what is in one of its folders here, what is in the others in a thread each. The
 * system mostly waits, for one file after the other. Fulfilled when nothing is left.
 */
export async function takeAwayBuild(build: string): Promise<void> {
  const [first, ...others] = foldersIn(build);
  const threads = others.map((gone) =>
    startThread('src/standing/threads/listen.ts', { workerData: { gone } satisfies StandingJob }),
  );
  const ended = threads.map(
    (thread) =>
      new Promise<void>((resolve) => {
        // What it left is taken away below.
        thread.on('error', () => {}).on('exit', () => resolve());
      }),
  );
  if (first !== undefined) takeAway(first);
  await Promise.all(ended);
  await rm(build, { recursive: true, force: true });
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

/** Folders in which there is anything. */
function foldersIn(build: string): string[] {
  try {
    return readdirSync(build, { withFileTypes: true }).flatMap((entry) => {
      const path = join(build, entry.name);
      return entry.isDirectory() && readdirSync(path).length > 0 ? [path] : [];
    });
  } catch {
    return [];
  }
}
