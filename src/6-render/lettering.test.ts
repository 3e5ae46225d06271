import { expect, test } from 'vitest';
import { lettering } from './lettering.ts';

const serif = { face: 'serif' } as const;
const widthOf = (text: string, more = {}) => lettering(text, { ...serif, ...more })?.width ?? Number.NaN;

/** Where the steps of an outline lead. */
function pointsOf(path: string): [x: number, y: number][] {
  let begin: [number, number] = [0, 0];
  let here = begin;
  return [...path.matchAll(/([Mmlqcz])([^Mmlqcz]*)/g)].flatMap(([, command = '', steps = '']) => {
    if (command === 'M') here = [0, 0];
    const from = here;
    const points = [...steps.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): [number, number] => [
      from[0] + Number(x),
      from[1] + Number(y),
    ]);
    here = command === 'z' ? begin : (points.at(-1) ?? here);
    if (command.toLowerCase() === 'm') begin = here;
    return points;
  });
}

test('a line is drawn from its base line upwards, as wide as it says', () => {
  const numbers = pointsOf(lettering('Hh', serif)?.path(100) ?? '');
  const xs = numbers.map(([x = 0]) => x);
  const ys = numbers.map(([, y = 0]) => y);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(widthOf('Hh') * 100);
  expect(Math.max(...ys)).toBeCloseTo(0, 0);
  // Letters reach up some two thirds of their size.
  expect(Math.min(...ys)).toBeGreaterThan(-85);
  expect(Math.min(...ys)).toBeLessThan(-60);
});

test('letters of more languages come from the second font, in their place', () => {
  const [around, whole] = [lettering('Lin Ho', serif), lettering('Linh Đào', serif)];
  expect(around).toBeDefined();
  expect(whole?.path(10)).toMatch(/^M/);
  expect(widthOf('Đào')).toBeCloseTo(widthOf('Đ') + widthOf('ào'), 5);
  // Written as a letter and a sign set onto it.
  expect(lettering('e\u0301', serif)?.path(10)).toBe(lettering('é', serif)?.path(10));
});

test('a line with a letter that our fonts lack is not drawn at all', () => {
  for (const text of ['李小龙', 'Иван', 'Ada 🐕', 'q\u0301'])
    expect(lettering(text, serif), text).toBeUndefined();
});

test('pairs of letters are kerned, small capitals are capitals, and space between letters ends with the last', () => {
  expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V'));
  expect(lettering('md', { ...serif, isSmallCaps: true })?.path(9)).not.toBe(lettering('md', serif)?.path(9));
  expect(widthOf('MD', { tracking: 0.1 })).toBeCloseTo(widthOf('MD') + 0.1, 5);
});

test('a letter has the same shape wherever it stands, and a letter of several strokes each in its place', () => {
  const [alone = [], beside = []] = ['i', 'Hi'].map((text) =>
    pointsOf(lettering(text, serif)?.path(50) ?? ''),
  );
  const own = beside.slice(-alone.length);
  const [dx = 0] = own.map(([x], at) => x - (alone[at]?.[0] ?? 0));
  for (const [at, [x, y]] of own.entries()) {
    expect(x - (alone[at]?.[0] ?? 0)).toBeCloseTo(dx, 5);
    expect(y).toBeCloseTo(alone[at]?.[1] ?? 0, 5);
  }
  // The dot is above its stroke.
  const downs = alone.map(([, y]) => y);
  expect(Math.max(...downs)).toBeLessThan(1);
  expect(alone.length).toBeGreaterThan(20);
  expect(lettering(' ', serif)?.path(50)).toBe('');
});
