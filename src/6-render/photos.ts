import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { PhotoJob } from '#compose';

/** Part of the cache's key: a new encoder or new settings make new files. */
const RECIPE = `jpeg-80-${sharp.versions.sharp}`;

/** Makes every photo: upright, in its width, without metadata. Kept in the cache by the digest in its name. */
export async function makePhotos(
  jobs: readonly PhotoJob[],
  from: { readonly root: string; readonly cache: string },
  folder: string,
): Promise<void> {
  const queue = [...new Map(jobs.map((job) => [job.path, job])).values()];
  const work = async () => {
    for (let job = queue.pop(); job !== undefined; job = queue.pop()) await make(job, from, folder);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function make(
  { source, width, path }: PhotoJob,
  { root, cache }: { root: string; cache: string },
  folder: string,
): Promise<void> {
  const kept = join(cache, 'photos', RECIPE, path.split('/').at(-1) ?? '');
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  if (!(await isThere(kept))) {
    await mkdir(dirname(kept), { recursive: true });
    // sharp leaves metadata out unless asked to keep them; autoOrient turns the picture before its tag is gone.
    const bytes = await sharp(join(root, source))
      .autoOrient()
      .resize({ width })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer();
    const half = `${kept}.${process.pid}`;
    await writeFile(half, bytes);
    await rename(half, kept);
  }
  await copyFile(kept, target);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}
