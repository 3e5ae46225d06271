import { createRequire } from 'node:module';
import type { Drawing } from '#layouts/picture/drawing.ts';
import { PICTURE } from '#layouts/picture/plate-picture.ts';
import { shapeOutline } from './outline.ts';
import { cover } from './paint.ts';
import { ROW, type Sheet } from './sheet.ts';

/** Colours two points wide, as in the photo itself; tables of codes for one picture would take as long as all the rest. */
const JPEG = { quality: 84, chromaSubsampling: '4:2:0', optimizeCoding: false } as const;

/** Part of each name: whoever fetched a file keeps it for a year. */
export const recipe = () => [JPEG, sharp().versions.sharp];

/** What encodes, loaded when there is a portrait to draw. */
const sharp = () => createRequire(import.meta.url)('sharp') as typeof import('sharp').default;

type Arch = Pick<NonNullable<Drawing['portrait']>, 'x' | 'y' | 'width' | 'height'>;

/** A JPEG of what was painted, with a portrait over it. */
export async function jpeg(sheet: Sheet, palette: Buffer, arch: Arch, portrait: Buffer): Promise<Buffer> {
  const { width, height } = arch;
  const photo = await sharp()(portrait).resize({ width, height }).raw().toBuffer();
  color(sheet, palette);
  hang(sheet.points, photo, arch);
  return sharp()(sheet.points, { raw: { ...PICTURE, channels: 3 } })
    .jpeg(JPEG)
    .toBuffer();
}

/** Gives each point its colour: the two in a byte at once, as three numbers of two bytes. */
function color({ rows, points }: Sheet, palette: Buffer): void {
  const place = (at: number) => palette.subarray(3 * at, 3 * at + 3);
  const both = Array.from({ length: 256 }, (_, byte) => [...place(byte >> 4), ...place(byte & 0x0f)]);
  const pairs = new Uint16Array(Uint8Array.from(both.flat()).buffer);
  const target = new Uint16Array(points.buffer, points.byteOffset, points.length / 2);
  let to = 0;
  for (let row = 0; row < rows.length; row += ROW)
    for (let at = row + 1; at < row + ROW; at += 1) {
      const from = 3 * (rows[at] ?? 0);
      target[to] = pairs[from] ?? 0;
      target[to + 1] = pairs[from + 1] ?? 0;
      target[to + 2] = pairs[from + 2] ?? 0;
      to += 3;
    }
}

/** Puts a photo of the arch's size into it: most of each row as it is, and its round edge mixed with what is there. */
function hang(points: Buffer, photo: Buffer, arch: Arch): void {
  const mask = maskOf(arch);
  for (let y = 0; y < arch.height; y += 1) {
    const row = mask.subarray(y * arch.width, (y + 1) * arch.width);
    const [first, last] = [row.indexOf(255), row.lastIndexOf(255)];
    const from = 3 * y * arch.width;
    const to = 3 * ((arch.y + y) * PICTURE.width + arch.x);
    if (first >= 0) photo.copy(points, to + 3 * first, from + 3 * first, from + 3 * last + 3);
    for (let x = 0; x < row.length; x += 1)
      if (x < first || x > last) mix(photo, from + 3 * x, points, to + 3 * x, row[x] ?? 0);
  }
}

/** Puts so many parts in 255 of a colour over another. */
function mix(source: Buffer, from: number, target: Buffer, to: number, parts: number): void {
  for (let color = 0; color < 3; color += 1) {
    const under = target[to + color] ?? 0;
    target[to + color] = under + (((source[from + color] ?? 0) - under) * parts) / 255;
  }
}

const masks = new Map<string, Buffer>();

/** How much of each point is in an arch, in parts of 255. */
function maskOf({ width, height }: Arch): Buffer {
  const key = `${width} ${height}`;
  const known = masks.get(key);
  if (known !== undefined) return known;
  const mask = Buffer.alloc(width * height);
  cover.add(shapeOutline({ x: 0, y: 0, width, height, isArch: true }), 0, 0, 1);
  cover.take(255, (x, y, covered) => {
    mask[y * width + x] = covered;
  });
  masks.set(key, mask);
  return mask;
}
