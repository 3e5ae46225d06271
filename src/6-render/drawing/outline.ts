import type { Glyph } from 'fontkit';
import type { Shape } from '#layouts/picture/drawing.ts';

/** Ways that end where they begin, in straight steps: x, y, x, y. Downwards counts up; what runs the other way round is a hole. */
export type Outline = readonly (readonly number[])[];

/** How far a step may be from the curve of its letter, in parts of its size. */
const NEAR = 0.001;
/** Steps from the foot of an arch's round to its top. */
const ROUND = 40;

/** A letter in parts of its size, of which its font's unit is one, standing at 0 on the base line. */
export function letterOutline(commands: Glyph['path']['commands'], unit: number): Outline {
  const ways: number[][] = [];
  for (const { command, args } of commands) {
    // Fonts count upwards.
    const points = args.map((length, at) => (at % 2 === 0 ? length : -length) * unit);
    if (command === 'moveTo') ways.push(points);
    else if (command === 'quadraticCurveTo') bend(ways.at(-1) ?? [], points);
    else ways.at(-1)?.push(...points);
  }
  return ways;
}

/** Goes on along a quadratic curve: the only ones our fonts have. */
function bend(way: number[], [cx = 0, cy = 0, x = 0, y = 0]: readonly number[]): void {
  const [fromX = 0, fromY = 0] = way.slice(-2);
  // The more it bends, the more steps it takes.
  const bent = Math.abs(fromX - 2 * cx + x) + Math.abs(fromY - 2 * cy + y);
  const steps = Math.ceil(Math.sqrt(bent / 4 / NEAR));
  for (let step = 1; step < steps; step += 1) {
    const [t, u] = [step / steps, 1 - step / steps];
    way.push(u * u * fromX + 2 * u * t * cx + t * t * x, u * u * fromY + 2 * u * t * cy + t * t * y);
  }
  way.push(x, y);
}

/** A shape as it is filled: a line along its edges is what is between it and a smaller one. */
export function shapeOutline(shape: Omit<Shape, 'color'>): Outline {
  const { line } = shape;
  return line === undefined ? [edgeOf(shape, 0)] : [edgeOf(shape, 0), reversed(edgeOf(shape, line))];
}

/** The edge of a shape, moved inwards. */
function edgeOf({ x, y, width, height, isArch = false }: Omit<Shape, 'color'>, by: number): number[] {
  const [left, right, top, foot] = [x + by, x + width - by, y + by, y + height - by];
  if (!isArch) return [left, top, right, top, right, foot, left, foot];
  const radius = (right - left) / 2;
  const round = Array.from({ length: 2 * ROUND + 1 }, (_, at) => {
    // Points of a circle without sines: those are not the same everywhere.
    const t = at / ROUND - 1;
    return [
      left + radius + (radius * 2 * t) / (1 + t * t),
      top + radius - (radius * (1 - t * t)) / (1 + t * t),
    ];
  });
  return [...round.flat(), right, foot, left, foot];
}

function reversed(way: readonly number[]): number[] {
  return Array.from({ length: way.length / 2 }, (_, at) =>
    way.slice(way.length - 2 * at - 2, way.length - 2 * at),
  ).flat();
}
