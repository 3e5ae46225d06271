import { expect, test } from 'vitest';
import { learn } from './learn.ts';
import { likenessTo } from './likeness.ts';
import { TRAITS, Traits } from './traits.ts';

const traitsOf = (text: string) => {
  const traits = new Traits();
  traits.read(text);
  return [...traits.numbers.slice(0, traits.count)];
};
const DOGS = ['My dog ate it', 'Our dog slept here', 'The dog ran home', 'A dog barked at us'];
const BOATS = ['My boat sank', 'Our boat lay here', 'The boat sailed home', 'A boat passed us'];
const examples = [
  ...DOGS.map((text) => ({ text, isMeant: true })),
  ...BOATS.map((text) => ({ text, isMeant: false })),
];

test('what speaks for the one and against the other is learned, and holds for sentences that nobody has shown', () => {
  const isDog = likenessTo(learn(examples));
  expect(isDog('Her dog was asleep')).toBeGreaterThan(isDog('Somebody was asleep'));
  expect(isDog('Her boat was afloat')).toBeLessThan(isDog('Somebody was afloat'));
});

test('the same sentences teach the same', () => {
  expect(learn(examples)).toEqual(learn(examples));
});

test('letters count without accents and capitals, a capital inside a sentence by itself, numbers by their length', () => {
  expect(traitsOf('Llegó el NIÑO')).not.toEqual(traitsOf('llego el nino'));
  expect(traitsOf('LLEGÓ')).toEqual(traitsOf('llego'));
  expect(traitsOf('doesn’t')).toEqual(traitsOf("doesn't"));
  expect(traitsOf('in 1998')).toEqual(traitsOf('in 2004'));
  expect(traitsOf('in 98')).not.toEqual(traitsOf('in 1998'));
  expect(traitsOf('one two')).not.toEqual(traitsOf('two one'));
  expect(traitsOf('')).toEqual([]);
});

test('of a text without end as much is read as of a long sentence', () => {
  for (const text of ['x'.repeat(100_000), 'a '.repeat(100_000), '1 '.repeat(100_000), "'".repeat(100_000)]) {
    const traits = traitsOf(text);
    expect(traits.length).toBeLessThanOrEqual(5 * 150);
    expect(traits.every((one) => one >= 0 && one < TRAITS)).toBe(true);
  }
});
