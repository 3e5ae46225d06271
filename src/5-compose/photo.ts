import type { PhotoView } from '#schema/page.ts';
import type { PublishedPhoto } from '#schema/published.ts';

/** The formats a picture is made in, the lightest first; the last is for every browser. */
const FORMATS = ['avif', 'webp', 'jpg'] as const;

/** A picture to make: the original, turned upright, re-encoded without metadata. */
export interface PhotoJob {
  /** The original, below the root. */
  readonly source: string;
  /** Of the original that was decided on. */
  readonly digest: string;
  readonly width: number;
  readonly format: (typeof FORMATS)[number];
  /** Below the public site. */
  readonly path: string;
}

const WIDTHS = [240, 480, 800];
const FOLDER = 'assets/photos';

/** The files a photo is published as. Names are digests: a name in a file’s name could be a patient’s. */
export function photoJobs(photo: PublishedPhoto): PhotoJob[] {
  return FORMATS.flatMap((format) => jobsIn(format, photo));
}

function jobsIn(format: PhotoJob['format'], photo: PublishedPhoto): PhotoJob[] {
  const widths = WIDTHS.filter((width) => width < photo.width);
  const sizes = widths.length === WIDTHS.length ? widths : [...widths, photo.width];
  const name = photo.digest.slice('sha256-'.length, 'sha256-'.length + 16);
  const { path: source, digest } = photo;
  return sizes.map((width) => ({
    source,
    digest,
    width,
    format,
    path: `${FOLDER}/${name}-${width}.${format}`,
  }));
}

/** `lang` is that of the description where it isn't the page's. */
export function photoView(photo: PublishedPhoto, lang: string | undefined): PhotoView {
  const jobs = jobsIn('jpg', photo);
  const main = jobs.find(({ width }) => width >= 480) ?? (jobs.at(-1) as PhotoJob);
  return {
    src: `/${main.path}`,
    srcset: srcsetOf(jobs),
    sources: FORMATS.slice(0, -1).map((format) => ({
      type: `image/${format}`,
      srcset: srcsetOf(jobsIn(format, photo)),
    })),
    width: main.width,
    height: Math.round((main.width * photo.height) / photo.width),
    alt: photo.alt,
    ...(lang === undefined ? {} : { lang }),
  };
}

function srcsetOf(jobs: readonly PhotoJob[]): string {
  return jobs.map(({ path, width }) => `/${path} ${width}w`).join(', ');
}
