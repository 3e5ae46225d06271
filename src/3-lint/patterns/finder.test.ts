import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { lint } from '../lint.ts';
import { practiceWith } from '../rules/example-practice.ts';
import { lintRules } from '../rules/index.ts';
import { sentencesIn } from '../rules/text.ts';
import { Filter, filter } from './filter.ts';
import { finderOf } from './finder.ts';
import { isOfWord, numberOfCode } from './letters.ts';
import { built, type Spelled } from './spelled.ts';

const found = (patterns: readonly RegExp[], text: string) =>
  [...finderOf(patterns, undefined, new Filter())[Symbol.matchAll](text)].map(
    ({ 0: words, index }) => `${index} ${words}`,
  );

/** The same without a filter: tried at every word, or everywhere. */
function foundPlainly(pattern: RegExp, text: string, isAtWords: boolean): string[] {
  const all = isAtWords ? wordsOf(text) : [...text, ''].map((_, at) => at);
  const sticky = stickyOf(pattern);
  const places: string[] = [];
  let end = 0;
  for (const at of all) {
    if (at < end) continue;
    sticky.lastIndex = at;
    const [words = ''] = sticky.exec(text) ?? [];
    if (words === '') continue;
    places.push(`${at} ${words}`);
    end = at + words.length;
  }
  return places;
}

function stickyOf({ source, flags }: Spelled): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
}

function wordsOf(text: string): number[] {
  const isWord = (at: number) => at >= 0 && isOfWord(numberOfCode(text.charCodeAt(at)));
  return [...text].map((_, at) => at).filter((at) => isWord(at) && !isWord(at - 1));
}

const piece = fc.constantFrom(
  ...['my', 'son', 'sons', 'a', 'niñ[oa]', '[aá]rbol', 'papá', 'Kofi', '5', '\\$', '\\d{1,2}', '\\w{1,4}'],
  ...[
    '\\s',
    '\\s{1,2}',
    ',?\\s',
    '-?',
    "'s",
    '[\\s-]?',
    '"',
    '!',
    '.',
    '[^.;]{0,9}?',
    '\\p{L}{0,4}',
    '[a-z]{2,5}',
  ],
  ...[
    '\\b',
    '^',
    '$',
    '(?<!\\p{L})',
    '(?<![\\w-])',
    '(?!\\w)',
    '(?![\\p{L}\\d])',
    '(?!(?<=\\w)\\w)',
    '(?=[^.]{0,9}son)',
  ],
  ...[
    '(?:my|our|a)',
    '(?:very\\s)?',
    '(?:step-?)?',
    '(?:\\w{1,5}\\s){0,2}?',
    '(?:son|niños|Kofi|\\d)',
    '(?<it>son)',
  ],
);
const pattern = fc
  .array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((branches) =>
    branches
      .map((pieces) => pieces.join(''))
      .join('|')
      .replaceAll('(?<it>', '('),
  );
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'my',
        'My',
        'our',
        'a',
        'son',
        'sons',
        'stepson',
        'step-son',
        'niño',
        'nino',
        'NIÑAS',
        'árbol',
        'arbol',
        'papá',
      ],
      ...[
        'papás',
        'Kofi',
        '5',
        '12',
        '$5',
        '5km',
        ' ',
        ' ',
        ' ',
        '  ',
        ', ',
        '-',
        "'s",
        '. ',
        '"',
        '!',
        'é',
        'ſon',
        '\n',
        'very',
      ],
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(''));

test('finds what the patterns themselves would, and misses nothing', () => {
  fc.assert(
    fc.property(pattern, text, fc.constantFrom('u', 'iu', 'giu'), (source, words, flags) => {
      const finder = finderOf([new RegExp(source, flags)], 'words', new Filter());
      const plainly = foundPlainly(new RegExp(source, flags), words, true);
      expect([...finder[Symbol.matchAll](words)].map(({ 0: one, index }) => `${index} ${one}`)).toEqual(
        plainly,
      );
    }),
    { numRuns: 1000 },
  );
});

test('sentences that are read with their text are known as if each was read by itself', () => {
  const ends = fc.constantFrom('. ', '! ', '."  ', '.\n', '\n', '.', '? «', '.) ', '.\u00a0');
  const texts = fc.array(fc.tuple(text, ends), { maxLength: 5 }).map((all) => all.flat().join(''));
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), texts, (sources, whole) => {
      const patterns = sources.map((source) => new RegExp(source, 'iu'));
      const [together, alone] = [new Filter(), new Filter()];
      const [list, same] = [together.announce({ patterns }), alone.announce({ patterns })];
      const parts = sentencesIn(whole);
      together.read(whole, parts);
      for (const one of [whole, ...parts.map((part) => part.text)])
        expect(together.likely(list, together.scanFor(list, one)).map((trial) => trial.pattern)).toEqual(
          alone.likely(same, alone.scanFor(same, one)).map((trial) => trial.pattern),
        );
    }),
    { numRuns: 500 },
  );
});

test('a pattern that begins with what is no word is tried everywhere', () => {
  expect(found([/['"]s\b/g], `the son's, the son"s`)).toEqual([`7 's`, `18 "s`]);
  expect(found([/\w{0,4}ology/gi], 'a biology, Zoology')).toEqual(['2 biology', '11 Zoology']);
  expect(found([/★{3,5}/g], 'stars: ★★★★')).toEqual(['7 ★★★★']);
});

test('tries nothing where the words of a pattern do not stand', () => {
  const patterns = [/\b(?:raise|teache?)s?\s(?:\w{2,9}\s){0,2}(?:son|daughter)s?\b/gi];
  const finder = finderOf(patterns, undefined, new Filter());
  expect(
    ['Raises two sons', 'teach my little daughters', 'RAISE SON'].map((one) => finder.mayFind(one)),
  ).toEqual([true, true, true]);
  expect(['raises a person', 'his son', 'a daughter', 'teach', ''].map((one) => finder.mayFind(one))).toEqual(
    Array(5).fill(false),
  );
});

test('of a text with very many finds the first are enough', () => {
  expect(found([/son/g], 'son '.repeat(1000))).toHaveLength(200);
});

test('lets through every pattern of a rule that matches in a sentence', { timeout: 300_000 }, async () => {
  const bench = join(import.meta.dirname, '../../../bench/rules/prose-tuned.txt');
  const sentences = readFileSync(bench, 'utf8')
    .split('\n')
    .filter((line, row) => !line.startsWith('#') && row % 200 === 2)
    .map((line) => line.split(' | ').slice(3).join(' | '));
  await lintOnce();
  const all = [...filter.lists()].flatMap((list) =>
    list.patterns.map((pattern) => ({ list, pattern, whole: built(pattern), sticky: stickyOf(pattern) })),
  );
  expect(all.length).toBeGreaterThan(1000);
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    for (const { list, pattern, whole, sticky } of all) {
      const isMatch = list.at === 'everywhere' ? whole.test(sentence) : matches(sticky, sentence, words);
      if (!isMatch) continue;
      const likely = filter.likely(list, filter.scanFor(list, sentence));
      expect(likely.map((one) => one.pattern.source)).toContain(pattern.source);
    }
  }
});

function matches(sticky: RegExp, text: string, places: readonly number[]): boolean {
  return places.some((place) => {
    sticky.lastIndex = place;
    return sticky.test(text);
  });
}

/** Rules hand over their patterns when they are first asked. */
async function lintOnce(): Promise<void> {
  const { files } = practiceWith({
    kind: 'bio',
    words: [],
    text: 'I came to the clinic in March with my son.',
  });
  const { records } = parse(await readPractice(memoryFolder(files)), []);
  if (records !== undefined) lint(records, lintRules, '2026-11-21');
}
