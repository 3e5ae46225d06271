import { expect, test } from 'vitest';
import type { Subject } from '#schema/rule.ts';
import { namesOurs } from './someone-of-ours.ts';

const names = [
  'Dr Anne-Marie O’Neil',
  'J. R. Whitcombe',
  'Dr. Grace Uribe-Salas',
  'Sorin (Sam) Petrov',
  'Hope [new] Lane',
];
const isNamed = (words: string, all: readonly string[] = names) =>
  namesOurs(words, { subject: { names: all } as unknown as Subject });

test.each([
  'Anne-Marie brought cake.',
  'Ask Anne-Marie’s colleagues.',
  'We thank J. R. Whitcombe for it.',
  'Grace Uribe-Salas is back.',
  'We are glad that Grace is back.',
  'Say hello to Sorin!',
])('%s names one of ours', (words) => {
  expect(isNamed(words)).toBe(true);
});

test.each([
  'Grace is what we hope for.',
  'A Sorin-like calm.',
  'Marie brought cake.',
  'Whitcombe Road is closed.',
])('%s names nobody of ours', (words) => {
  expect(isNamed(words)).toBe(false);
});

test('as many names as a health system has are no obstacle', () => {
  const word = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const many = Array.from({ length: 50_000 }, (_, at) => `Q${word(at)} Family-${word(at)}`);
  expect(isNamed(`Then ${many[49_999]} came.`, many)).toBe(true);
  expect(isNamed(`Then Q${word(49_999)}x came.`, many)).toBe(false);
});
