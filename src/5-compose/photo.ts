import type { PhotoView } from '#schema/page.ts';
import type { PublishedPhoto } from '#schema/published.ts';

/** A picture to make: the original, turned upright, re-encoded without metadata. */
export interface PhotoJob {
  /** The original, below the root. */
  readonly source: string;
  /** Of the original that was decided on. */
  readonly digest: string;
  readonly width: number;
  /** Below the public site. */
  readonly path: string;
}

const WIDTHS = [240, 480, 800];
const FOLDER = 'assets/photos';

/** The files a photo is published as. Names are digests: a name in a file’s name could be a patient’s. */
export function photoJobs(photo: PublishedPhoto): PhotoJob[] {
  const widths = WIDTHS.filter((width) => width < photo.width);
  const sizes = widths.length === WIDTHS.length ? widths : [...widths, photo.width];
  const name = photo.digest.slice('sha256-'.length, 'sha256-'.length + 16);
  const { path: source, digest } = photo;
  return sizes.map((width) => ({ source, digest, width, path: `${FOLDER}/${name}-${width}.jpg` }));
}

export function photoView(photo: PublishedPhoto): PhotoView {
  const jobs = photoJobs(photo);
  const main = jobs.find(({ width }) => width >= 480) ?? (jobs.at(-1) as PhotoJob);
  return {
    src: `/${main.path}`,
    srcset: jobs.map(({ path, width }) => `/${path} ${width}w`).join(', '),
    width: main.width,
    height: Math.round((main.width * photo.height) / photo.width),
    alt: photo.alt,
  };
}
