import { expect, test } from 'vitest';
import { indexed } from './indexed.ts';

test('all with a key are found, in their order, list by list, and each list is read once', () => {
  let reads = 0;
  const byName = indexed(({ name }: { name: string; at: number }) => {
    reads += 1;
    return name;
  });
  const one = [
    { name: 'a', at: 1 },
    { name: 'constructor', at: 2 },
    { name: 'a', at: 3 },
  ];
  expect(byName(one, 'a')).toEqual([one[0], one[2]]);
  expect(byName(one, 'constructor')).toEqual([one[1]]);
  expect([byName(one, 'toString'), byName([], 'a')]).toEqual([[], []]);
  const before = reads;
  byName(one, 'a');
  expect(reads).toBe(before);
});
