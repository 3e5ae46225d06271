import { expect, test } from 'vitest';
import { patternFilter } from '#lint';
import { lessonOf } from './lesson.ts';
import { lessonFor } from './lesson-table.ts';

test('what was kept of every pattern is what reading it says', () => {
  let patterns = 0;
  for (const list of patternFilter.lists())
    for (const pattern of list.patterns) {
      const [kept, read] = [lessonFor(pattern, list.at), lessonOf(pattern, list.at)];
      expect(kept.ways, String(pattern)).toEqual(read.ways);
      expect(kept.starts?.spelled(), String(pattern)).toBe(read.starts?.spelled());
      patterns += 1;
    }
  expect(patterns).toBeGreaterThan(2000);
});
