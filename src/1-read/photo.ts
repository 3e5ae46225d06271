import { createHash } from 'node:crypto';
import exif from 'exif-reader';
import type { AssetFile, PhotoFile } from '#schema/source.ts';

/** The digest approvals and file names use. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Formats a photo may have. SVG is not one: it can hold scripts and links. */
const FORMATS = new Set(['jpeg', 'png', 'webp']);

/** A photo, decoded once to be sure that it can be; undefined if it can't. */
export async function readPhoto(file: AssetFile): Promise<PhotoFile | undefined> {
  // A practice without photos need not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(file.bytes, { failOn: 'truncated', limitInputPixels: 100_000_000 });
    const {
      format,
      width,
      height,
      autoOrient,
      exif: exifBytes,
      xmp,
      iptc,
      comments,
    } = await image.metadata();
    if (!FORMATS.has(format) || width === 0 || height === 0) return undefined;
    await image.resize(8, 8).raw().toBuffer();
    return {
      ...file,
      width: autoOrient.width,
      height: autoOrient.height,
      hasLocation: saysWhere(exifBytes, xmp, iptc) || PLACE.test(JSON.stringify(comments ?? [])),
    };
  } catch {
    return undefined;
  }
}

const PLACE = /GPS|Location|City|Country/i;

/** Whether the metadata say where the picture was taken. What can't be read might. */
function saysWhere(
  exifBytes: Buffer | undefined,
  xmp: Buffer | undefined,
  iptc: Buffer | undefined,
): boolean {
  if (iptc !== undefined) return true;
  if (xmp !== undefined && PLACE.test(xmp.toString('utf8'))) return true;
  if (exifBytes === undefined) return false;
  try {
    return Object.keys(exif(exifBytes).GPSInfo ?? {}).length > 0;
  } catch {
    return true;
  }
}
