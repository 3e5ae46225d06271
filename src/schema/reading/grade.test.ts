import { describe, expect, test } from 'vitest';
import { readingOf } from './grade.ts';

const EASY =
  'We do not add patients on our own accounts. It keeps your care private. You can call us. You can write to us. We like to hear from you. There is a page about each of us on this site.';
const HARD =
  'Notwithstanding the aforementioned considerations, practitioners must conscientiously differentiate professional communications from interpersonal relationships, particularly regarding individually identifiable information. Impermissible dual relationships undermine therapeutic objectivity and jeopardise confidentiality.';

describe('the grade of a text', () => {
  test('is low for short words in short sentences, and high for the language of statutes', () => {
    expect(readingOf(EASY)?.grade).toBeLessThan(4);
    expect(readingOf(HARD)?.grade).toBeGreaterThan(16);
  });

  test('is the median of the four formulas', () => {
    // 30 words in 3 sentences: Flesch–Kincaid 1.3, SMOG 3.1, Coleman–Liau 2.4, ARI 0.4, worked out by hand.
    const text = Array(3).fill('The old cat sat on the warm red mat today.').join(' ');
    const { words, sentences, grade } = readingOf(text) ?? {};
    expect([words, sentences]).toEqual([30, 3]);
    expect(grade).toBeGreaterThan(0);
    expect(grade).toBeLessThan(3.2);
  });

  test('counts a line of a list as a sentence', () => {
    expect(readingOf('- One thing\n- Another thing')?.sentences).toBe(2);
    expect(readingOf('It’s 5 p.m. now. Dr. Osei is in.')?.words).toBe(8);
  });

  test('is not there for a text without words', () => {
    expect(readingOf(' … — ')).toBeUndefined();
    expect(readingOf('')).toBeUndefined();
  });
});
