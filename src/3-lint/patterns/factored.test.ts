import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintRules } from '../rules/index.ts';
import { factored } from './factored.ts';
import { filter } from './filter.ts';
import { plainOf } from './plain.ts';
import { built } from './spelled.ts';

/** Everything a pattern finds and takes down, and where. */
const found = (pattern: RegExp, text: string) =>
  Array.from(text.matchAll(pattern), (match) => [match.index, ...match, match.groups?.it]);

test('what begins alike is said once, as far as one of two can be put before the other', () => {
  const said = (source: string, flags = 'g') => factored(new RegExp(source, flags)).source;
  expect(said('son|sons|sister|brother|sibling')).toBe('s(?:on(?:|s)|i(?:ster|bling))|brother');
  expect(said('[sS]wim|[sS]wims|[rR]un|[sS]ki')).toBe('[sS](?:wim(?:|s)|ki)|[rR]un');
  expect(said('Son|sister', 'gi')).toBe('s(?:on|ister)');
  expect(said('(?:ab|cd)|ae')).toBe('a(?:b|e)|cd');
  // With the flag g alone a capital is another letter; and what may begin with anything stays between its neighbors.
  for (const one of [
    '\\cA|\\cB',
    'ſa|ſb',
    '(?<=(\\w)(?:ab|ac))d|e',
    'Son|sister',
    'ab|.c|ad',
    'a?b|a?c',
    'ab|[a-d]|ac',
    'ab|\\bc|ad',
    '(ab)|(ac)',
  ])
    expect(said(one)).toBe(one);
});

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    'B',
    'c',
    ' ',
    '.',
    '\\w',
    '[ab]',
    '[a-c]',
    '[^b]',
    '\\b',
    '^',
    '$',
    'a?',
    'b{0,2}?',
    'c+',
    '',
  ],
  ...[
    '(?=a)',
    '(?!b)',
    '(?<=a)',
    '(?<!c)',
    '(a|b)',
    '(?<it>c|ca)',
    '(?:a|ab|b)',
    '(?:b|bc)?',
    '(?:ab|[ab]c|ad){1,2}',
  ],
);
const pieces = fc.array(piece, { maxLength: 4 }).map((some) => some.join(''));
const choice = fc.array(pieces, { minLength: 2, maxLength: 6 }).map((some) => some.join('|'));

test('it finds the same, and takes down the same', () => {
  fc.assert(
    fc.property(
      choice,
      pieces,
      fc.constantFrom('g', 'gi'),
      fc.string({ unit: fc.constantFrom(...'abcAB .') }),
      (inner, after, flags, text) => {
        const source = `(?:${inner})${after}`;
        fc.pre(source.split('?<it>').length < 3);
        const pattern = new RegExp(source, flags);
        expect(found(built(factored(pattern)), text)).toEqual(found(pattern, text));
      },
    ),
    { numRuns: 2000 },
  );
});

test('patterns of rules find the same in sentences made of their own words', () => {
  expect(lintRules.length).toBeGreaterThan(0);
  const all = filter.lists().flatMap(({ patterns }) => patterns);
  for (const pattern of all.filter((_, row) => row % 20 === 0)) {
    const ready = built(plainOf({ source: pattern.source, flags: `${pattern.flags.replace(/[gy]/g, '')}g` }));
    const words = pattern.source.match(/[a-z]{3,12}/gi) ?? [];
    for (let at = 0; at < words.length; at += 40) {
      const text = words.slice(at, at + 40).join(' ');
      expect(found(built(factored(ready)), text)).toEqual(found(ready, text));
    }
  }
});
