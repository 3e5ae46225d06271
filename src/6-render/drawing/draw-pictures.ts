import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { platePicture } from '#layouts/picture/plate-picture.ts';
import { accents, DEFAULT_ACCENT } from '#layouts/theme.ts';
import type { PictureView } from '#schema/page.ts';
import { startThread } from '#threads/start-thread.ts';
import { Kept } from '../kept.ts';
import { lettering } from './lettering.ts';
import { paint } from './paint.ts';
import { palette } from './palette.ts';
import { png } from './png.ts';
import { jpeg } from './portrait.ts';
import { newSheet, type Sheet } from './sheet.ts';

/** Pictures to draw; plain data. */
export interface Drawing {
  readonly views: ReadonlyArray<readonly [path: string, view: PictureView]>;
  readonly accent: string | undefined;
  /** Folders: in which they are kept, and that of the site they are put into. */
  readonly kept: string;
  readonly site: string;
}

/** Digests of what was drawn, by path below the site. */
export type Drawn = ReadonlyMap<string, string>;

/** Draws, keeps and puts pictures. Packing and writing are done elsewhere, so a few are at work at once. */
export async function drawPictures({ views, accent, kept, site }: Drawing): Promise<Drawn> {
  const files = new Kept(kept, { folder: site });
  const queue = [...views];
  const drawn = new Map<string, string>();
  const work = async () => {
    const sheet = newSheet();
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const [path, view] = one;
      drawn.set(path, await files.made(basename(path), path, await encoded(view, accent, site, sheet)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(queue.length, availableParallelism()) }, work));
  return drawn;
}

/** As `drawPictures`, in a thread that begins for it. INVARIANT: fulfilled only if the thread came to its end by itself. */
export function drawInThread(drawing: Drawing): Promise<Drawn> {
  const thread = startThread('src/6-render/drawing/threads/listen.ts', { workerData: drawing });
  return new Promise((resolve, reject) => {
    let drawn: Drawn | undefined;
    thread
      .on('message', (told: Drawn) => {
        drawn = told;
      })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 && drawn !== undefined
          ? resolve(drawn)
          : reject(new Error('The pictures for social networks could not be drawn.')),
      );
  });
}

async function encoded(
  view: PictureView,
  accent: string = DEFAULT_ACCENT,
  folder: string,
  sheet: Sheet,
): Promise<Buffer> {
  const drawing = platePicture(view, lettering);
  if (drawing === undefined) throw new Error('a picture that has an address can be drawn');
  paint(drawing, sheet);
  const colors = palette(accents(accent).light);
  const { portrait } = drawing;
  return portrait === undefined
    ? png(sheet, colors)
    : jpeg(sheet, colors, portrait, await readFile(join(folder, portrait.src)));
}
