import type { Outline } from './outline.ts';

/**
 * How much of each point outlines cover. Every step of an outline tells the points it crosses how much of what is right
 * of it begins or ends there; the sums from left to right are exact, not sampled, so letters are as sharp as points allow.
 */
export class Cover {
  /** From one row to the next. */
  readonly #stride: number;
  /** What begins (above 0) or ends at each point. All 0 unless something was added and not taken. */
  readonly #edges: Float32Array;
  #left = Number.POSITIVE_INFINITY;
  #right = 0;
  #top = Number.POSITIVE_INFINITY;
  #foot = 0;

  constructor(width: number, height: number) {
    // What ends on the right edge ends at a point behind it.
    this.#stride = width + 2;
    this.#edges = new Float32Array(this.#stride * height);
  }

  /** Puts an outline of a size at a place. All of it must be inside; what overlaps counts once. */
  add(outline: Outline, x: number, y: number, size: number): void {
    for (const way of outline) {
      let fromX = x + (way.at(-2) ?? 0) * size;
      let fromY = y + (way.at(-1) ?? 0) * size;
      for (let at = 0; at < way.length; at += 2) {
        const toX = x + (way[at] ?? 0) * size;
        const toY = y + (way[at + 1] ?? 0) * size;
        if (fromY < toY) this.#step(fromX, fromY, toX, toY, 1);
        else if (fromY > toY) this.#step(toX, toY, fromX, fromY, -1);
        fromX = toX;
        fromY = toY;
      }
    }
  }

  /** A step downwards; `sign` says whether it was one upwards. */
  #step(fromX: number, top: number, toX: number, foot: number, sign: number): void {
    const slope = (toX - fromX) / (foot - top);
    this.#left = Math.min(this.#left, fromX, toX);
    this.#right = Math.max(this.#right, fromX, toX);
    this.#top = Math.min(this.#top, top);
    this.#foot = Math.max(this.#foot, foot);
    for (let row = Math.floor(top); row < foot; row += 1) {
      const from = fromX + slope * (Math.max(row, top) - top);
      const until = Math.min(row + 1, foot);
      const to = fromX + slope * (until - top);
      this.#across(
        row * this.#stride,
        Math.min(from, to),
        Math.max(from, to),
        sign * (until - Math.max(row, top)),
      );
    }
  }

  /** A step within a row, `height` of it, over the points from `left` to `right`. */
  #across(row: number, left: number, right: number, height: number): void {
    const edges = this.#edges;
    let from = left;
    do {
      const point = Math.floor(from);
      const to = Math.min(point + 1, right);
      const part = left === right ? height : (height * (to - from)) / (right - left);
      const beside = part * ((from + to) / 2 - point);
      edges[row + point] = (edges[row + point] ?? 0) + part - beside;
      edges[row + point + 1] = (edges[row + point + 1] ?? 0) + beside;
      from = to;
    } while (from < right);
  }

  /** Tells how much of each point is covered, in `steps`, if any is; then nothing is covered any more. */
  take(steps: number, tell: (x: number, y: number, covered: number) => void): void {
    const edges = this.#edges;
    // `| 0` also tells the machine that these are whole numbers: twice as fast.
    const left = this.#left | 0;
    const right = Math.ceil(this.#right);
    for (let y = this.#top | 0; y < this.#foot; y += 1) {
      const start = y * this.#stride;
      let sum = 0;
      let covered = 0;
      for (let x = left; x < right; x += 1) {
        const edge = edges[start + x] ?? 0;
        if (edge !== 0) {
          sum += edge;
          covered = (Math.min(Math.abs(sum), 1) * steps + 0.5) | 0;
        }
        if (covered > 0) tell(x, y, covered);
      }
      edges.fill(0, start + left, start + right + 2);
    }
    this.#left = Number.POSITIVE_INFINITY;
    this.#top = Number.POSITIVE_INFINITY;
    this.#right = 0;
    this.#foot = 0;
  }
}
