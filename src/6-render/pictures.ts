import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { platePicture } from '#layouts/picture/plate-picture.ts';
import { accents, DEFAULT_ACCENT } from '#layouts/theme.ts';
import type { MadeFile, MadeFiles } from '#schema/made-file.ts';
import type { PictureView, PublicPage } from '#schema/page.ts';
import { kept, NO_RESULTS, type Results } from '#schema/results.ts';
import { lettering } from './drawing/lettering.ts';
import { paint } from './drawing/paint.ts';
import { palette } from './drawing/palette.ts';
import { png } from './drawing/png.ts';
import { jpeg, recipe } from './drawing/portrait.ts';
import { newSheet, type Sheet } from './drawing/sheet.ts';
import { Kept } from './kept.ts';
import type { Target } from './put.ts';

/**
 * Part of each name, since whoever fetched a file keeps it for a year: to be raised when the same drawing is painted in
 * another way.
 */
const PAINTED = 2;

/** Addresses by what is drawn: a page's head asks for one, and then its file is made. */
const known = new Map<string, string | null>();

/**
 * Where a picture goes, below the public site; its name is a digest of all that is drawn. Undefined if it can't be. To
 * know it takes setting its words, unless an earlier build left it in `results`.
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
  const drawing = platePicture(view, lettering);
  if (drawing === undefined) return null;
  const made = [drawing, [...palette(accents(accent).light)], PAINTED, drawing.portrait && recipe()];
  const digest = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16);
  return `assets/pictures/${digest}.${drawing.portrait === undefined ? 'png' : 'jpg'}`;
}

/**
 * Draws every page’s picture, once where pages share one. Portraits are taken from the site that is being built. Gives
 * what was drawn.
 */
export async function makePictures(
  pages: readonly PublicPage[],
  accent: string | undefined,
  cache: string,
  site: Target,
  results: Results = NO_RESULTS,
): Promise<MadeFiles> {
  const views = new Map<string, PictureView>();
  for (const { picture } of pages) {
    const path = picture === undefined ? undefined : picturePath(picture, accent, results);
    if (picture !== undefined && path !== undefined) views.set(path, picture);
  }
  const files = new Kept(join(cache, 'pictures'), site);
  const queue = [...views];
  const made = new Map<string, MadeFile>();
  const work = async () => {
    const sheet = newSheet();
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const [path, view] = one;
      const digest = await files.provide(basename(path), path, () =>
        encoded(view, accent, site.folder, sheet),
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
