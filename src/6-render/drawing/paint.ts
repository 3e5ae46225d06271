import type { Color, Drawing, Shape } from '#layouts/picture/drawing.ts';
import { PICTURE } from '#layouts/picture/plate-picture.ts';
import { Cover } from './cover.ts';
import { lettering } from './lettering.ts';
import { shapeOutline } from './outline.ts';
import { RAMPS } from './palette.ts';
import { ROW, type Sheet } from './sheet.ts';

/** One for all: what is added is taken at once. */
export const cover = new Cover(PICTURE.width, PICTURE.height);

/** Paints all but the portrait, over whatever was on the sheet. */
export function paint({ shapes, words }: Drawing, { rows }: Pick<Sheet, 'rows'>): void {
  groundOf(shapes).copy(rows);
  for (const { text, style, size, x, y, color } of words) {
    for (const letter of lettering(text, style)?.letters ?? [])
      cover.add(letter.outline, x + letter.x * size, y + letter.y * size, size);
    fill(rows, color);
  }
}

/** What is behind the words is the same for all pages of a kind. */
const grounds = new Map<string, Buffer>();

function groundOf(shapes: readonly Shape[]): Buffer {
  const key = JSON.stringify(shapes);
  const known = grounds.get(key) ?? newGround(shapes);
  grounds.set(key, known);
  return known;
}

function newGround(shapes: readonly Shape[]): Buffer {
  const rows = Buffer.alloc(ROW * PICTURE.height);
  for (const shape of shapes) {
    cover.add(shapeOutline(shape), 0, 0, 1);
    fill(rows, shape.color);
  }
  return rows;
}

/** Gives what is covered its colour, over whatever was there. */
function fill(rows: Buffer, color: Color): void {
  const ramp = RAMPS[color];
  cover.take(ramp.length, (x, y, covered) => {
    const at = y * ROW + 1 + (x >> 1);
    const place = ramp[covered - 1] ?? 0;
    const byte = rows[at] ?? 0;
    rows[at] = x % 2 === 0 ? (place << 4) | (byte & 0x0f) : (byte & 0xf0) | place;
  });
}
