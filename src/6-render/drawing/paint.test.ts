import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { COLORS, type Drawing } from '#layouts/picture/drawing.ts';
import { PICTURE, platePicture } from '#layouts/picture/plate-picture.ts';
import { lettering } from './lettering.ts';
import { paint } from './paint.ts';
import { palette } from './palette.ts';
import { png } from './png.ts';
import { newSheet } from './sheet.ts';

const ACCENT = '#2f6f5e';
const EMPTY: Drawing = { shapes: [], words: [] };

function painted(drawing: Drawing, sheet = newSheet()) {
  paint(drawing, sheet);
  return sheet;
}

/** Colours of points, as another program reads the file. */
async function colorsAt(drawing: Drawing, ...places: readonly [x: number, y: number][]): Promise<string[]> {
  const file = await png(painted(drawing), palette(ACCENT));
  const points = await sharp(file).removeAlpha().raw().toBuffer();
  return places.map(([x, y]) => `#${points.subarray(3 * (y * PICTURE.width + x)).toString('hex', 0, 3)}`);
}

test('every colour is the one that was asked for, in every corner', async () => {
  const side = { width: 3, height: 3 };
  const drawing: Drawing = {
    shapes: [
      { x: 0, y: 0, ...side, color: 'accent' },
      { x: 1197, y: 0, ...side, color: 'tint' },
      { x: 0, y: 627, ...side, color: 'brass' },
      { x: 1197, y: 627, ...side, color: 'soft' },
      { x: 599, y: 300, ...side, color: 'ink' },
    ],
    words: [],
  };
  expect(
    await colorsAt(drawing, [0, 0], [2, 2], [1197, 2], [0, 629], [1199, 629], [599, 300], [601, 302], [3, 3]),
  ).toEqual([ACCENT, ACCENT, COLORS.tint, COLORS.brass, COLORS.soft, COLORS.ink, COLORS.ink, COLORS.paper]);
});

test('a point that is half covered is half as dark, and soft letters have edges of their own colour', async () => {
  const shape = { x: 10.5, y: 10, width: 4, height: 4 };
  const edge = async (color: 'ink' | 'soft' | 'brass') => {
    const [half = ''] = await colorsAt({ shapes: [{ ...shape, color }], words: [] }, [10, 12]);
    return Number.parseInt(half.slice(1, 3), 16);
  };
  const middle = (color: string) => (0xfb + Number.parseInt(color.slice(1, 3), 16)) / 2;
  for (const color of ['ink', 'soft', 'brass'] as const)
    expect(Math.abs((await edge(color)) - middle(COLORS[color])), color).toBeLessThan(14);
});

test('words stand on their base line, and cover what is behind them', async () => {
  const word = { text: 'H', style: { face: 'serif' }, size: 400, x: 100, y: 500, color: 'ink' } as const;
  const drawing: Drawing = {
    shapes: [{ x: 0, y: 0, ...PICTURE, color: 'tint' }],
    words: [word],
  };
  // The left stroke, just above and below the line, and between the strokes.
  expect(await colorsAt(drawing, [180, 498], [180, 501], [250, 300])).toEqual([
    COLORS.ink,
    COLORS.tint,
    COLORS.tint,
  ]);
  // What was painted before is gone, from the sheet and from the brush.
  expect(painted(EMPTY, painted(drawing)).rows.every((byte) => byte === 0)).toBe(true);
});

// Raise PAINTED in pictures.ts with it: whoever fetched a picture keeps it for a year, under the same name.
test('the same drawing is painted the same on every machine', () => {
  const view = {
    name: 'Dr Zoë Quỳnh Łęcka-Vågen',
    credentials: ['MD', 'FAAFP'],
    title: 'Física y médica — «jq» & xk',
    practice: 'Hügel & Bergwerk 0123456789',
    person: { monogram: 'ZQ' },
  };
  const drawing = platePicture(view, lettering) ?? EMPTY;
  expect(createHash('sha256').update(painted(drawing).rows).digest('hex').slice(0, 16)).toBe(
    '911e7a796e67bf0a',
  );
});
