import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import type { PhotoJob } from '#compose';
import type { MadeFile, MadeFiles } from '#schema/made-file.ts';
import { Kept } from './kept.ts';
import type { Target } from './put.ts';

/** How each format is made. AVIF’s effort is low: the default takes ten times as long for a tenth of the size. */
const SETTINGS = {
  avif: { quality: 52, effort: 2 },
  webp: { quality: 78, effort: 5 },
  jpg: { quality: 80, mozjpeg: true },
} as const;

/** Part of the name in the cache: another encoder or other settings make other files. */
const RECIPE = digestOf(JSON.stringify([SETTINGS, sharp.versions])).slice(0, 16);

/** What became of the photos. */
interface Photos {
  /** The originals of which nothing could be made. */
  readonly failed: ReadonlySet<string>;
  readonly made: MadeFiles;
}

/** Makes every photo: upright, in its widths and formats, without metadata. Kept in the cache by the digest in its name. */
export async function makePhotos(
  jobs: readonly PhotoJob[],
  { root, cache }: { readonly root: string; readonly cache: string },
  site: Target,
): Promise<Photos> {
  const kept = new Kept(join(cache, 'photos'), site);
  const queue = bySource(jobs);
  const failed = new Set<string>();
  const made = new Map<string, MadeFile>();
  const work = async () => {
    for (let photo = queue.pop(); photo !== undefined; photo = queue.pop()) {
      const original = new Original(join(root, photo.source), photo);
      try {
        for (const job of photo.jobs) {
          const name = `${RECIPE}-${basename(job.path)}`;
          const digest = await kept.provide(name, job.path, () => original.as(job));
          // Of each format the largest: what the others show of a code is in it, and sharper.
          made.set(`sha256-${digest}`, { says: [], mayShowCode: job.width === original.width });
        }
      } catch {
        // Damaged, gone, or exchanged while the build runs.
        failed.add(photo.source);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await kept.sweep();
  return { failed, made };
}

/** One photo's files, and the largest of them first, of which the others are made. */
function bySource(jobs: readonly PhotoJob[]): { source: string; digest: string; jobs: PhotoJob[] }[] {
  const photos = new Map<string, { source: string; digest: string; jobs: PhotoJob[] }>();
  for (const job of jobs) {
    const { source, digest } = job;
    const photo = photos.get(`${source}\n${digest}`) ?? { source, digest, jobs: [] };
    photo.jobs.push(job);
    photos.set(`${source}\n${digest}`, photo);
  }
  return [...photos.values()].map((one) => ({
    ...one,
    jobs: one.jobs.sort((a, b) => b.width - a.width),
  }));
}

/** A picture as it lies beside the bio. It is read and decoded once, and only if something is to be made of it. */
class Original {
  readonly #path: string;
  readonly #digest: string;
  /** The largest that is made of it: all others are made of this one, whatever is kept of them. */
  readonly width: number;
  #points: Promise<{ data: Buffer; info: OutputInfo }> | undefined;

  constructor(path: string, { digest, jobs }: { digest: string; jobs: readonly PhotoJob[] }) {
    this.#path = path;
    this.#digest = digest;
    this.width = Math.max(...jobs.map(({ width }) => width));
  }

  async as({ width, format }: PhotoJob): Promise<Buffer> {
    this.#points ??= this.#decode();
    const { data, info } = await this.#points;
    return inFormat(format, sharp(data, { raw: info }).resize({ width })).toBuffer();
  }

  /** Throws if it is damaged, gone, or another one than was decided on. */
  async #decode(): Promise<{ data: Buffer; info: OutputInfo }> {
    const bytes = await readFile(this.#path);
    // INVARIANT: what is published, and kept in the cache, is the picture that was approved.
    if (`sha256-${digestOf(bytes)}` !== this.#digest) throw new Error('Another picture than was approved.');
    // sharp leaves metadata out unless asked to keep them; autoOrient turns the picture before its tag is gone.
    return sharp(bytes)
      .autoOrient()
      .resize({ width: this.width })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
  }
}

function inFormat(format: PhotoJob['format'], picture: Sharp): Sharp {
  if (format === 'avif') return picture.avif(SETTINGS.avif);
  return format === 'webp' ? picture.webp(SETTINGS.webp) : picture.jpeg(SETTINGS.jpg);
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
