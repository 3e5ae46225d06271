import { expect, test } from 'vitest';
import { assertPublished, mint } from './mint.ts';

test('a minted view is frozen all the way down, through parts that were frozen before', () => {
  const view = mint({ a: { b: [{ c: 1 }] }, nothing: null, frozen: Object.freeze({ inner: { d: 1 } }) });
  expect(() => {
    (view.a.b[0] as { c: number }).c = 2;
  }).toThrow();
  expect(() => {
    view.a.b.push({ c: 3 });
  }).toThrow();
  expect(() => {
    view.frozen.inner.d = 2;
  }).toThrow();
});

test('only the minted object itself passes: no copy, no part, no heir', () => {
  const view = mint({ name: 'A', inner: { b: 1 } });
  expect(() => assertPublished(view)).not.toThrow();
  for (const forged of [
    { ...view },
    structuredClone(view),
    view.inner,
    Object.create(view),
    JSON.parse(JSON.stringify(view)),
  ]) {
    expect(() => assertPublished(forged)).toThrow(/not published/);
  }
});
