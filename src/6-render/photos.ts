import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { PhotoJob } from '#compose';

/** Part of the cache's key: a new encoder or new settings make new files. */
const RECIPE = `jpeg-80-${sharp.versions.sharp}`;

/**
 * Makes every photo: upright, in its width, without metadata. Kept in the cache by the digest in its name. Gives the
 * originals of which nothing could be made.
 */
export async function makePhotos(
  jobs: readonly PhotoJob[],
  from: { readonly root: string; readonly cache: string },
  folder: string,
): Promise<ReadonlySet<string>> {
  const queue = [...new Map(jobs.map((job) => [job.path, job])).values()];
  const failed = new Set<string>();
  const work = async () => {
    for (let job = queue.pop(); job !== undefined; job = queue.pop())
      if (!(await make(job, from, folder))) failed.add(job.source);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

async function make(
  { source, digest, width, path }: PhotoJob,
  { root, cache }: { root: string; cache: string },
  folder: string,
): Promise<boolean> {
  const kept = join(cache, 'photos', RECIPE, path.split('/').at(-1) ?? '');
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  if (!(await isThere(kept))) {
    const bytes = await encoded(join(root, source), digest, width);
    if (bytes === undefined) return false;
    await mkdir(dirname(kept), { recursive: true });
    const half = `${kept}.${process.pid}`;
    await writeFile(half, bytes);
    await rename(half, kept);
  }
  await copyFile(kept, target);
  return true;
}

/** Undefined if the picture is damaged, gone, or another one than was decided on: files change while a build runs. */
async function encoded(original: string, digest: string, width: number): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(original);
    // INVARIANT: what is published, and kept in the cache, is the picture that was approved.
    if (`sha256-${createHash('sha256').update(bytes).digest('hex')}` !== digest) return undefined;
    // sharp leaves metadata out unless asked to keep them; autoOrient turns the picture before its tag is gone.
    return await sharp(bytes)
      .autoOrient()
      .resize({ width })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer();
  } catch {
    return undefined;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}
