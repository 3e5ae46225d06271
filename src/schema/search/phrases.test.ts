import { expect, test } from 'vitest';
import { BEGINNING, Marks, markOf, WHOLE } from './marks.ts';
import { LONGEST, Phrases } from './phrases.ts';
import { WordDigests } from './word-digests.ts';

const read = (text: string) => {
  const words = new WordDigests();
  words.read(text);
  return words;
};

function of(...phrases: readonly (readonly [text: string, value: string])[]): Phrases<string> {
  const all = new Phrases<string>();
  for (const [text, value] of phrases) {
    const words = read(text);
    all.add(words, 0, words.count, value);
  }
  return all;
}

const find = (phrases: Phrases<string>, text: string) =>
  phrases
    .find(read(text))
    .map(({ values, start, end, length }) => [text.slice(start, end), length, values.join(' ')]);

test('phrases are found where they stand whole, the long and the short', () => {
  const phrases = of(
    ['two', 'a'],
    ['two old dogs', 'b'],
    ['old', 'c'],
    ['one two three four five six seven eight', 'd'],
  );
  expect(find(phrases, 'My two, OLD dogs')).toEqual([
    ['two', 1, 'a'],
    ['two, OLD dogs', 3, 'b'],
    ['OLD', 1, 'c'],
  ]);
  expect(find(phrases, 'one two three four five six seven eight nine')).toEqual([
    ['one two three four five six seven eight', LONGEST, 'd'],
    ['two', 1, 'a'],
  ]);
  expect(find(phrases, 'one two three four five six seven')).toEqual([['two', 1, 'a']]);
  expect(find(phrases, 'dogs')).toEqual([]);
  expect(find(of(), 'two old dogs')).toEqual([]);
});

test('a phrase may belong to several values, to each once', () => {
  const phrases = of(['two dogs', 'a'], ['Two Dogs', 'a'], ['TWO dogs', 'b'], ['two', 'a']);
  expect(find(phrases, 'two dogs')).toEqual([
    ['two', 1, 'a'],
    ['two dogs', 2, 'a b'],
  ]);
  const [, first] = phrases.find(read('two dogs'));
  const [, second] = phrases.find(read('x two-dogs'));
  expect(first?.values).toBe(second?.values);
});

test('words with half a digest in common are told apart', () => {
  const phrases = of(['bkmxato', 'a']);
  expect(find(phrases, 'fqnstws')).toEqual([]);
  const both = of(['bkmxato', 'a'], ['fqnstws', 'b']);
  expect(find(both, 'bkmxato fqnstws')).toEqual([
    ['bkmxato', 1, 'a'],
    ['fqnstws', 1, 'b'],
  ]);
  const sent = both.digests((value) => value.charCodeAt(0) - 97);
  const received = new Phrases<string>({ digests: structuredClone(sent), values: ['A', 'B'] });
  expect(find(received, 'fqnstws, bkmxato')).toEqual([
    ['fqnstws', 1, 'B'],
    ['bkmxato', 1, 'A'],
  ]);
});

test('what another thread gets are numbers, and with them it finds the same', () => {
  const phrases = of(['two old dogs', 'a'], ['two old dogs', 'b'], ['two', 'b'], ['cats', 'a']);
  const sent = phrases.digests((value) => (value === 'a' ? 0 : 1));
  expect([...sent.counts]).toEqual([2, 1, 1]);
  expect([...sent.values]).toEqual([0, 1, 1, 0]);
  const received = new Phrases<string>({ digests: structuredClone(sent), values: ['a', 'b'] });
  const text = 'two old dogs and cats';
  expect(find(received, text)).toEqual(find(phrases, text));
  expect(find(received, text)).toHaveLength(3);
});

test('marks are small, and say yes for everything that was added and hardly for anything else', () => {
  const marks = new Marks();
  expect(marks.ready()).toHaveLength(4);
  for (let digest = 0; digest < 1000; digest++)
    marks.add(Math.imul(digest, 0x9e3779b1), digest % 2 === 0 ? BEGINNING : WHOLE);
  marks.add(0, WHOLE);
  const bits = marks.ready();
  expect(bits).toHaveLength(512);
  expect(marks.ready()).toBe(bits);
  expect(markOf(bits, 0)).toBe(BEGINNING | WHOLE);
  let wrong = 0;
  for (let digest = 1; digest < 1000; digest++) {
    const mark = markOf(bits, Math.imul(digest, 0x9e3779b1));
    expect(mark & (digest % 2 === 0 ? BEGINNING : WHOLE)).not.toBe(0);
    if (markOf(bits, Math.imul(digest + 5000, 0x9e3779b1)) !== 0) wrong++;
  }
  expect(wrong).toBeLessThan(300);
});

test('marks that are ready grow with what is added later', () => {
  const marks = new Marks();
  marks.ready();
  marks.add(7, WHOLE);
  expect(markOf(marks.ready(), 7)).toBe(WHOLE);
});
