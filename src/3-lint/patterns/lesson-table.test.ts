import { expect, test } from 'vitest';
import { patternFilter } from '#lint';
import { Filter } from './filter.ts';
import { lessonOf } from './lesson.ts';
import { keptLessons } from './lesson-table.ts';
import { WordTree } from './word-tree.ts';

test('what was kept of every pattern is what reading it says', () => {
  const phrases = phrasesByClause();
  let patterns = 0;
  for (const list of patternFilter.lists())
    for (const pattern of list.patterns) {
      const [kept, read] = [keptLessons.lessonFor(pattern, list.at), lessonOf(pattern, list.at)];
      const ways = kept?.ways.map((way) => way.map((clause) => phrases.get(clause)));
      expect(ways, String(pattern)).toEqual(read.ways.map((way) => way.map((clause) => new Set(clause))));
      expect(kept?.starts?.spelled, String(pattern)).toBe(read.starts?.spelled);
      patterns += 1;
    }
  expect(patterns).toBeGreaterThan(2000);
});

test('a pattern that was not kept is read, and those that were stay known', () => {
  const filter = new Filter(keptLessons);
  const kept = filter.announce({ patterns: patternFilter.lists().flatMap(({ patterns }) => patterns) });
  const own = filter.announce({ patterns: [/\bmy\szebra\b/gi] });
  const among = new Filter(keptLessons);
  const same = among.announce(kept);
  const text = 'My zebra and my daughter saw Dr. Quill on Monday.';
  const patterns = filter.likely(kept, filter.scanFor(kept, text)).map(({ pattern }) => pattern);
  expect(patterns).toEqual(among.likely(same, among.scanFor(same, text)).map(({ pattern }) => pattern));
  expect(patterns.length).toBeGreaterThan(10);
  expect(filter.scanFor(own, text).mayMatchAny(own.number)).toBe(true);
  expect(filter.scanFor(own, 'My horse').mayMatchAny(own.number)).toBe(false);
});

test('every phrase of a kept tree stays what it was when another one is added', () => {
  const tree = new WordTree(keptLessons.tree);
  const before = new Set([...tree.phrases()].map(String));
  tree.add('zebra_', 99_999);
  const after = [...tree.phrases()].map(String);
  expect(after.filter((phrase) => !before.has(phrase))).toEqual(['zebra_,99999']);
  expect(after).toHaveLength(before.size + 1);
});

function phrasesByClause(): Map<number, Set<string>> {
  const all = new Map<number, Set<string>>();
  for (const [phrase, clauses] of new WordTree(keptLessons.tree).phrases())
    for (const clause of clauses) all.set(clause, (all.get(clause) ?? new Set()).add(phrase));
  return all;
}
