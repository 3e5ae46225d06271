import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { platePicture } from '#layouts/picture/plate-picture.tsx';
import { accents, DEFAULT_ACCENT } from '#layouts/theme.ts';
import type { MadeFile, MadeFiles } from '#schema/made-file.ts';
import type { PictureView, PublicPage } from '#schema/page.ts';
import { kept, NO_RESULTS, type Results } from '#schema/results.ts';
import { Kept } from './kept.ts';
import { lettering } from './lettering.ts';

const SETTINGS = { quality: 84, chromaSubsampling: '4:4:4', progressive: false };
/** Part of each name: whoever fetched a file keeps it for a year. */
const recipe = () => JSON.stringify([SETTINGS, sharp().versions.sharp]);

/** What encodes, loaded when there is something to draw: most commands draw nothing. */
const sharp = () => createRequire(import.meta.url)('sharp') as typeof import('sharp').default;

/** Addresses by what is drawn: a page's head asks for one, and then its file is made. */
const known = new Map<string, string | null>();

/**
 * Where a picture goes, below the public site; its name is a digest of its drawing. Undefined if it can't be drawn. To know
 * it takes a drawing, unless an earlier build left it in `results`.
 */
export function picturePath(
  view: PictureView,
  accent: string = DEFAULT_ACCENT,
  results: Results = NO_RESULTS,
): string | undefined {
  const key = JSON.stringify([view, accent]);
  return kept(results, `picture ${key}`, () => pathOf(key, view, accent)) ?? undefined;
}

function pathOf(key: string, view: PictureView, accent: string): string | null {
  const path = known.get(key) ?? newPath(view, accent);
  known.set(key, path);
  return path;
}

function newPath(view: PictureView, accent: string): string | null {
  const svg = drawn(view, accent);
  const digest = createHash('sha256').update(`${svg}${recipe()}`).digest('hex').slice(0, 16);
  return svg === undefined ? null : `assets/pictures/${digest}.jpg`;
}

function drawn(view: PictureView, accent: string): string | undefined {
  const drawing = platePicture(view, lettering, accents(accent).light);
  return drawing === undefined ? undefined : renderToString(drawing);
}

/**
 * Draws every page’s picture, once where pages share one. Portraits are taken from the site that is being built. Gives
 * what was drawn.
 */
export async function makePictures(
  pages: readonly PublicPage[],
  accent: string | undefined,
  cache: string,
  folder: string,
  results: Results = NO_RESULTS,
): Promise<MadeFiles> {
  const views = new Map<string, PictureView>();
  for (const { picture } of pages) {
    const path = picture === undefined ? undefined : picturePath(picture, accent, results);
    if (picture !== undefined && path !== undefined) views.set(path, picture);
  }
  const files = new Kept(join(cache, 'pictures'));
  const queue = [...views];
  const made = new Map<string, MadeFile>();
  const work = async () => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const [path, view] = one;
      const digest = await files.provide(basename(path), join(folder, path), () =>
        encoded(view, accent, folder),
      );
      made.set(digest, { says: wordsIn(view), mayShowCode: false });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await files.sweep();
  return made;
}

/** A portrait is a file of the site by itself, and looked at there. */
function wordsIn({ name, credentials, title = '', practice = '', person }: PictureView): string[] {
  return [name, credentials.join(' · '), title, practice, person?.monogram ?? ''].filter((one) => one !== '');
}

async function encoded(view: PictureView, accent: string | undefined, folder: string): Promise<Buffer> {
  const svg = drawn(view, accent ?? DEFAULT_ACCENT) ?? '';
  const address = view.person?.photo?.src;
  const whole =
    address === undefined ? svg : svg.replace(`"${address}"`, `"${await inside(folder, address)}"`);
  // Its ground covers all of it.
  return sharp()(Buffer.from(whole)).removeAlpha().jpeg(SETTINGS).toBuffer();
}

/** A drawing loads no files: its portrait stands in its address. */
async function inside(folder: string, address: string): Promise<string> {
  return `data:image/jpeg;base64,${await readFile(join(folder, address), 'base64')}`;
}
