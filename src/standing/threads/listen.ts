// The whole life of a thread that reads sites ahead, or takes one away.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Pair, StandingJob, Told } from '../read-ahead.ts';
import { readSiteFile, type SiteFile } from '../site-file.ts';
import { takeShare } from '../take-away.ts';

/** What lies below a folder, folders before what is in them. No link is followed. */
function entriesIn(folder: string, below = ''): { path: string; isFolder: boolean }[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) return [{ path, isFolder: true }, ...entriesIn(folder, `${path}/`)];
    return entry.isFile() ? [{ path, isFolder: false }] : [];
  });
}

/** Neither the name of a file of ours nor one that differs from another in its capitals alone, which is one to some systems. */
const OURS = /^[a-z\d-]+(?:\/[a-z\d-]+)*$/;

function readAhead(pairs: readonly Pair[], tell: (told: Told) => void): void {
  for (const [pair, { standing, next }] of pairs.entries()) {
    const entries = entriesIn(standing);
    const folders = entries
      .filter(({ path, isFolder }) => isFolder && OURS.test(path))
      .map(({ path }) => path);
    // Said before any is made: whoever is told of them takes away what isn't used.
    tell({ pair, folders });
    for (const path of folders) mkdirSync(join(next, path), { recursive: true });
    const files = new Map<string, SiteFile>();
    for (const { path, isFolder } of entries) {
      if (!isFolder) {
        const file = readSiteFile(join(standing, path));
        if (file !== undefined) files.set(path, file);
      }
    }
    tell({ pair, files });
  }
}

const port = parentPort;
const job = workerData as StandingJob;
if (port !== null) {
  if ('doomed' in job) takeShare(job.doomed, 'back');
  else readAhead(job.pairs, (told) => port.postMessage(told));
}
