import { expect, test } from 'vitest';
import { lettering } from './lettering.ts';

const serif = { face: 'serif' } as const;
const widthOf = (text: string, more = {}) => lettering(text, { ...serif, ...more })?.width ?? Number.NaN;

/** Where the steps of its letters lead. */
const pointsOf = (text: string, more = {}) =>
  lettering(text, { ...serif, ...more })?.letters.flatMap(({ outline, x, y }) =>
    outline.flatMap((way) =>
      Array.from({ length: way.length / 2 }, (_, at): [x: number, y: number] => [
        x + (way[2 * at] ?? 0),
        y + (way[2 * at + 1] ?? 0),
      ]),
    ),
  ) ?? [];

test('a line is drawn from its base line upwards, as wide as it says', () => {
  const numbers = pointsOf('Hh');
  const xs = numbers.map(([x = 0]) => x);
  const ys = numbers.map(([, y = 0]) => y);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(widthOf('Hh'));
  expect(Math.max(...ys)).toBeCloseTo(0, 2);
  // Letters reach up some two thirds of their size.
  expect(Math.min(...ys)).toBeGreaterThan(-0.85);
  expect(Math.min(...ys)).toBeLessThan(-0.6);
});

test('letters of more languages come from the second font, in their place', () => {
  const [around, whole] = [lettering('Lin Ho', serif), lettering('Linh Đào', serif)];
  expect(around).toBeDefined();
  expect(whole?.letters).toHaveLength(7);
  expect(widthOf('Đào')).toBeCloseTo(widthOf('Đ') + widthOf('ào'), 5);
  // Written as a letter and a sign set onto it.
  expect(lettering('e\u0301', serif)).toEqual(lettering('é', serif));
});

test('a line with a letter that our fonts lack is not drawn at all', () => {
  for (const text of ['李小龙', 'Иван', 'Ada 🐕', 'q\u0301'])
    expect(lettering(text, serif), text).toBeUndefined();
});

test('pairs of letters are kerned, small capitals are capitals, and space between letters ends with the last', () => {
  expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V'));
  expect(pointsOf('md', { isSmallCaps: true })).not.toEqual(pointsOf('md'));
  expect(widthOf('MD', { tracking: 0.1 })).toBeCloseTo(widthOf('MD') + 0.1, 5);
});

test('words are set one by one as wide as all at once: a space stands nearer to some letters', () => {
  const space = widthOf('H H') - 2 * widthOf('H');
  expect(widthOf('A V')).toBeLessThan(widthOf('A') + space + widthOf('V'));
  expect(widthOf('A V', { tracking: 0.1 })).toBeCloseTo(widthOf('A V') + 0.2, 5);
  expect(widthOf('')).toBe(0);
  const [first = 0, last = 0] = ['A H', 'H A'].map((text) => widthOf(text));
  expect(first).toBeCloseTo(last, 5);
  expect(pointsOf('A V').slice(0, pointsOf('A').length)).toEqual(pointsOf('A'));
});

test('a letter has the same shape wherever it stands, and a letter of several strokes each in its place', () => {
  const [alone = [], beside = []] = ['i', 'Hi'].map((text) => pointsOf(text));
  const own = beside.slice(-alone.length);
  const [dx = 0] = own.map(([x], at) => x - (alone[at]?.[0] ?? 0));
  for (const [at, [x, y]] of own.entries()) {
    expect(x - (alone[at]?.[0] ?? 0)).toBeCloseTo(dx, 5);
    expect(y).toBe(alone[at]?.[1]);
  }
  // The dot is above its stroke.
  expect(lettering('i', serif)?.letters[0]?.outline.length).toBeGreaterThan(1);
  expect(alone.length).toBeGreaterThan(20);
  expect(lettering(' ', serif)?.letters).toEqual([]);
});

test('letters set apart begin where the others do', () => {
  const first = (tracking: number) => lettering('MD · FAAFP', { face: 'serif', tracking })?.letters[0]?.x;
  expect(first(0.12)).toBe(first(0));
});
