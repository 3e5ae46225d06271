import { expect, test } from 'vitest';
import { Cover } from './cover.ts';
import { type Outline, shapeOutline } from './outline.ts';

/** Rows of points, in hundredths of what is covered; only rows of which any is. */
function taken(cover: Cover, width: number): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  cover.take(100, (x, y, covered) => {
    const row = rows.get(y) ?? Array.from({ length: width }, () => 0);
    row[x] = covered;
    rows.set(y, row);
  });
  return rows;
}

/** Eight points wide and high. */
function covered(outline: Outline, x = 0, y = 0, size = 1): number[][] {
  const cover = new Cover(8, 8);
  cover.add(outline, x, y, size);
  return [...taken(cover, 8).values()];
}

const box = (x: number, y: number, width: number, height: number) => shapeOutline({ x, y, width, height });

test('a point is covered by the part of it that is inside', () => {
  expect(covered(box(1.25, 0.5, 2, 1))).toEqual([
    [0, 38, 50, 13, 0, 0, 0, 0],
    [0, 38, 50, 13, 0, 0, 0, 0],
  ]);
  // A slope halves the points it crosses, and what is flat covers nothing.
  expect(covered([[0, 0, 3, 3, 0, 3]])).toEqual([
    [50, 0, 0, 0, 0, 0, 0, 0],
    [100, 50, 0, 0, 0, 0, 0, 0],
    [100, 100, 50, 0, 0, 0, 0, 0],
  ]);
  expect(covered([[0, 2, 3, 2]])).toEqual([]);
});

test('the right and the lower edge of the picture belong to it', () => {
  const all = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 100));
  expect(covered(box(0, 0, 8, 8))).toEqual(all);
  expect(covered(box(0, 0, 1, 1), 6, 6, 2)).toEqual([
    [0, 0, 0, 0, 0, 0, 100, 100],
    [0, 0, 0, 0, 0, 0, 100, 100],
  ]);
});

test('a line along the edges leaves what is inside; whichever way an outline runs, it covers the same', () => {
  expect(covered(shapeOutline({ x: 0, y: 0, width: 4, height: 3, line: 1 }))).toEqual([
    [100, 100, 100, 100, 0, 0, 0, 0],
    [100, 0, 0, 100, 0, 0, 0, 0],
    [100, 100, 100, 100, 0, 0, 0, 0],
  ]);
  expect(covered([[0, 0, 0, 1, 2, 1, 2, 0]])).toEqual(covered([[0, 0, 2, 0, 2, 1, 0, 1]]));
});

test('what overlaps is covered once, and what was taken is gone', () => {
  const cover = new Cover(8, 8);
  cover.add(box(0, 0, 2, 1), 0, 0, 1);
  cover.add(box(1, 0, 2, 1), 0, 0, 1);
  expect(taken(cover, 4)).toEqual(new Map([[0, [100, 100, 100, 0]]]));
  expect(taken(cover, 4)).toEqual(new Map());
  cover.add(box(0, 1, 1, 1), 0, 0, 1);
  expect(taken(cover, 4)).toEqual(new Map([[1, [100, 0, 0, 0]]]));
});

test('an arch is round above and square below', () => {
  const cover = new Cover(100, 120);
  cover.add(shapeOutline({ x: 0, y: 0, width: 100, height: 120, isArch: true }), 0, 0, 1);
  const rows = taken(cover, 100);
  const points = [...rows.values()].flat().reduce((sum, one) => sum + one / 100, 0);
  expect(Math.abs(points - (Math.PI * 50 * 50) / 2 - 100 * 70)).toBeLessThan(5);
  expect([rows.get(0)?.[10], rows.get(0)?.[50], rows.get(119)?.[0]]).toEqual([0, 99, 100]);
});
