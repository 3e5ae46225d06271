import { COLORS, type Color } from '#layouts/picture/drawing.ts';

/**
 * Colours from the paper's to a shape's, by how much of a point it covers, as places in the palette. Sixteen do, so that
 * two points are a byte: soft letters are about as dark as seven ninths of ink, and share their edges with it.
 */
export const RAMPS: Readonly<Record<Color, readonly number[]>> = {
  paper: [0],
  tint: [1],
  accent: [2],
  brass: [3, 4, 5, 6],
  soft: [7, 8, 9, 10, 11, 12, 13],
  ink: [7, 8, 9, 10, 11, 12, 13, 14, 15],
};

/** The colours in their places: red, green, blue. */
export function palette(accent: string): Buffer {
  const colors = { ...COLORS, accent };
  const places: Buffer[] = [];
  // What two share are the colours of the softer.
  for (const name of ['ink', 'soft', 'brass', 'accent', 'tint', 'paper'] as const)
    for (const [at, place] of RAMPS[name].entries())
      places[place] = mixed(colors.paper, colors[name], (at + 1) / RAMPS[name].length);
  return Buffer.concat(places);
}

function mixed(from: string, to: string, part: number): Buffer {
  const [start, end] = [from, to].map((color) => Buffer.from(color.slice(1), 'hex'));
  return Buffer.from(
    [0, 1, 2].map((at) => Math.round((start?.[at] ?? 0) * (1 - part) + (end?.[at] ?? 0) * part)),
  );
}
