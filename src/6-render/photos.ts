import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PhotoJob } from '#compose';
import { isKept, keep } from './kept.ts';

/** How each format is made. AVIF’s effort is low: the default takes ten times as long for a tenth of the size. */
const SETTINGS = {
  avif: { quality: 52, effort: 2 },
  webp: { quality: 78, effort: 5 },
  jpg: { quality: 80, mozjpeg: true },
} as const;

/** Part of the cache's key: another encoder or other settings make other files. */
const RECIPE = digestOf(JSON.stringify([SETTINGS, sharp.versions])).slice(0, 16);

/**
 * Makes every photo: upright, in its widths and formats, without metadata. Kept in the cache by the digest in its name.
 * Gives the originals of which nothing could be made.
 */
export async function makePhotos(
  jobs: readonly PhotoJob[],
  from: { readonly root: string; readonly cache: string },
  folder: string,
): Promise<ReadonlySet<string>> {
  const bySource = new Map<string, PhotoJob[]>();
  for (const job of jobs) bySource.set(job.source, [...(bySource.get(job.source) ?? []), job]);
  const queue = [...bySource.values()];
  const failed = new Set<string>();
  const work = async () => {
    for (let all = queue.pop(); all !== undefined; all = queue.pop())
      if (!(await makeAll(all, from, folder))) failed.add(all[0]?.source ?? '');
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

/** All files of one photo. Its original is read and decoded once, and only if one of them isn't there yet. */
async function makeAll(
  jobs: readonly PhotoJob[],
  { root, cache }: { root: string; cache: string },
  folder: string,
): Promise<boolean> {
  const keptAt = ({ path }: PhotoJob) => join(cache, 'photos', RECIPE, basename(path));
  const missing: PhotoJob[] = [];
  for (const job of jobs) if (!(await isKept(keptAt(job)))) missing.push(job);
  if (!(await encode(missing, root, keptAt))) return false;
  for (const job of jobs) {
    const target = join(folder, job.path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(keptAt(job), target);
  }
  return true;
}

/** False if the picture is damaged, gone, or another one than was decided on: files change while a build runs. */
async function encode(
  jobs: readonly PhotoJob[],
  root: string,
  keptAt: (job: PhotoJob) => string,
): Promise<boolean> {
  const [first] = jobs;
  if (first === undefined) return true;
  try {
    const bytes = await readFile(join(root, first.source));
    // INVARIANT: what is published, and kept in the cache, is the picture that was approved.
    if (jobs.some(({ digest }) => digest !== `sha256-${digestOf(bytes)}`)) return false;
    // sharp leaves metadata out unless asked to keep them; autoOrient turns the picture before its tag is gone.
    const { data, info: raw } = await sharp(bytes)
      .autoOrient()
      .resize({ width: Math.max(...jobs.map(({ width }) => width)) })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const job of jobs) {
      const picture = sharp(data, { raw }).resize({ width: job.width });
      await keep(keptAt(job), await inFormat(job.format, picture).toBuffer());
    }
    return true;
  } catch {
    return false;
  }
}

function inFormat(format: PhotoJob['format'], picture: Sharp): Sharp {
  if (format === 'avif') return picture.avif(SETTINGS.avif);
  return format === 'webp' ? picture.webp(SETTINGS.webp) : picture.jpeg(SETTINGS.jpg);
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
