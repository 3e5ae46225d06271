import { createRequire } from 'node:module';
import type { Drawing } from '#layouts/picture/drawing.ts';
import { PICTURE } from '#layouts/picture/plate-picture.ts';
import { shapeOutline } from './outline.ts';
import { cover } from './paint.ts';
import { ROW } from './png.ts';

/** Tables of codes made for one picture take as long as all the rest. */
const JPEG = { quality: 84, chromaSubsampling: '4:2:0', optimizeCoding: false } as const;

/** Part of each name: whoever fetched a file keeps it for a year. */
export const recipe = () => [JPEG, sharp().versions.sharp];

/** What encodes, loaded when there is a portrait to draw. */
const sharp = () => createRequire(import.meta.url)('sharp') as typeof import('sharp').default;

type Arch = Pick<NonNullable<Drawing['portrait']>, 'x' | 'y' | 'width' | 'height'>;

/** A JPEG of what was painted, with a portrait over it. */
export async function jpeg(rows: Buffer, palette: Buffer, arch: Arch, portrait: Buffer): Promise<Buffer> {
  const { width, height } = arch;
  const photo = await sharp()(portrait).resize({ width, height }).raw().toBuffer();
  const points = pointsOf(rows, palette);
  hang(points, photo, arch);
  return sharp()(points, { raw: { ...PICTURE, channels: 3 } })
    .jpeg(JPEG)
    .toBuffer();
}

/** Red, green and blue of each point: of the two points in a byte at once, as three numbers of two bytes. */
function pointsOf(rows: Buffer, palette: Buffer): Buffer {
  const color = (place: number) => palette.subarray(3 * place, 3 * place + 3);
  const both = Array.from({ length: 256 }, (_, byte) => [...color(byte >> 4), ...color(byte & 0x0f)]);
  const pairs = new Uint16Array(Uint8Array.from(both.flat()).buffer);
  const points = new Uint16Array((PICTURE.width * PICTURE.height * 3) / 2);
  let to = 0;
  for (let row = 0; row < rows.length; row += ROW)
    for (let at = row + 1; at < row + ROW; at += 1) {
      const from = 3 * (rows[at] ?? 0);
      points[to] = pairs[from] ?? 0;
      points[to + 1] = pairs[from + 1] ?? 0;
      points[to + 2] = pairs[from + 2] ?? 0;
      to += 3;
    }
  return Buffer.from(points.buffer);
}

/** Puts a photo of the arch's size into it. */
function hang(points: Buffer, photo: Buffer, arch: Arch): void {
  cover.add(shapeOutline({ ...arch, isArch: true }), 0, 0, 1);
  cover.take(255, (y, left, row) => {
    const from = 3 * ((y - arch.y) * arch.width + left - arch.x);
    const to = 3 * (y * PICTURE.width + left);
    const first = row.indexOf(255);
    if (first >= 0) photo.copy(points, to + 3 * first, from + 3 * first, from + 3 * row.lastIndexOf(255) + 3);
    for (let at = 0; at < row.length; at += 1) {
      const covered = row[at] ?? 0;
      if (covered > 0 && covered < 255) mix(photo, from + 3 * at, points, to + 3 * at, covered / 255);
    }
  });
}

/** Puts a part of a colour over another. */
function mix(source: Buffer, from: number, target: Buffer, to: number, part: number): void {
  for (let color = 0; color < 3; color += 1) {
    const under = target[to + color] ?? 0;
    target[to + color] = under + ((source[from + color] ?? 0) - under) * part;
  }
}
