import { expect, test } from 'vitest';
import { readingOfAnswer, wholeGrade } from './answer-reading.ts';

const HOME = 'Cedar Hill Family Medicine';

test('an address or a number is one word, a name as many as it has', () => {
  expect(
    readingOfAnswer('Read {policy} or https://cedarhill.example/social/more-of-it today.', HOME)?.words,
  ).toBe(5);
  expect(readingOfAnswer('Call {phone}.', HOME)?.words).toBe(2);
  expect(readingOfAnswer('{person} at {practice}, {patient}', HOME)?.words).toBe(8);
});

test('the practice’s name makes nothing harder, as a variable or written out', () => {
  const plain = readingOfAnswer('We keep it safe at home for you.', HOME)?.grade;
  expect(readingOfAnswer('We keep it safe at {practice} for you.', HOME)?.grade).toBe(plain);
  expect(readingOfAnswer(`We keep it safe at ${HOME} for you.`, HOME)?.grade).toBe(plain);
});

test('what holds no word has no reading', () => {
  expect(readingOfAnswer(' … ', HOME)).toBeUndefined();
});

test('a grade is told rounded up, and never as less than the first', () => {
  expect([0, 1, 5, 5.1, 7, 7.1].map(wholeGrade)).toEqual([1, 1, 5, 6, 7, 8]);
});
