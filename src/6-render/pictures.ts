import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { platePicture } from '#layouts/picture/plate-picture.ts';
import { accents, DEFAULT_ACCENT } from '#layouts/theme.ts';
import type { MadeFile, MadeFiles } from '#schema/made-file.ts';
import type { PictureView, PublicPage } from '#schema/page.ts';
import { kept, NO_RESULTS, type Results } from '#schema/results.ts';
import { drawInThread, drawPictures } from './drawing/draw-pictures.ts';
import { lettering } from './drawing/lettering.ts';
import { palette } from './drawing/palette.ts';
import { recipe } from './drawing/portrait.ts';
import { Kept } from './kept.ts';
import type { Target } from './put.ts';

/**
 * Part of each name, since whoever fetched a file keeps it for a year: to be raised when the same drawing is painted in
 * another way.
 */
const PAINTED = 2;

/** Fewer are drawn before another thread is of use: 150 took as long either way. */
const MANY = 300;

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
 * Draws every page’s picture, once where pages share one, and many in another thread: this one has pages to render. Portraits
 * are taken from the site that is being built. Gives what was drawn.
 */
export async function makePictures(
  pages: readonly PublicPage[],
  accent: string | undefined,
  cache: string,
  site: Target,
  results: Results = NO_RESULTS,
  many: number = MANY,
): Promise<MadeFiles> {
  const views = new Map<string, PictureView>();
  for (const { picture } of pages) {
    const path = picture === undefined ? undefined : picturePath(picture, accent, results);
    if (picture !== undefined && path !== undefined) views.set(path, picture);
  }
  const folder = join(cache, 'pictures');
  const files = new Kept(folder, site);
  const made = new Map<string, MadeFile>();
  const missing: [path: string, view: PictureView][] = [];
  for (const [path, view] of views) {
    const digest = await files.again(basename(path), path);
    if (digest === undefined) missing.push([path, view]);
    else made.set(`sha256-${digest}`, says(view));
  }
  const draw = missing.length < many ? drawPictures : drawInThread;
  const drawn = await draw({ views: missing, accent, kept: folder, site: site.folder });
  for (const [path, view] of missing) {
    const digest = drawn.get(path) as string;
    files.use(basename(path), digest);
    made.set(`sha256-${digest}`, says(view));
  }
  await files.sweep();
  return made;
}

/** A portrait is a file of the site by itself, and looked at there. */
function says({ name, credentials, title = '', practice = '', person }: PictureView): MadeFile {
  const words = [name, credentials.join(' · '), title, practice, person?.monogram ?? ''];
  return { says: words.filter((one) => one !== ''), mayShowCode: false };
}
