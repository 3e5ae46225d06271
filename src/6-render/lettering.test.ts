import { expect, test } from 'vitest';
import { lettering } from './lettering.ts';

const serif = { face: 'serif' } as const;
const widthOf = (text: string, more = {}) => lettering(text, { ...serif, ...more })?.width ?? Number.NaN;

test('a line is drawn from its base line upwards, as wide as it says', () => {
  const path = lettering('Hh', serif)?.path(100) ?? '';
  const numbers = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
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
