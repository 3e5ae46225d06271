// Reading all patterns takes longer than anything else a check of a small practice does. So what was read is kept as
// text, by the pattern: `npm run generate` writes it to `lessons.json`. A pattern that isn't in there is read as it is
// needed, and a test holds the file against the patterns, so it can be behind, but never wrong.
import { createHash } from 'node:crypto';
import { once } from '#schema/once.ts';
import type { PatternList } from './filter.ts';
import { type Lesson, lessonOf, type Where } from './lesson.ts';
import lessons from './lessons.json' with { type: 'json' };
import type { Clause } from './spelling.ts';
import { Starts } from './starts.ts';

const EVERYWHERE = '-';
const BETWEEN_PARTS = ':';
const BETWEEN_CLAUSES = ',';
const CAPITAL_A = 65;

const kept = once(() => new Map(lessons.map((line) => [line.slice(0, KEY_LENGTH), line])));

/** What is known of a pattern: as it was kept, or read now. */
export function lessonFor(pattern: RegExp, where: Where): Lesson {
  const line = kept().get(keyOf(pattern, where));
  return line === undefined ? lessonOf(pattern, where) : lessonIn(line);
}

/** The text of `lessons.json` for these patterns, all read anew. */
export function lessonTable(lists: Iterable<PatternList>): string {
  const lines = new Set<string>();
  for (const { patterns, at } of lists)
    for (const pattern of patterns) lines.add(lineOf(keyOf(pattern, at), lessonOf(pattern, at)));
  const rows = [...lines].sort().map((line) => JSON.stringify(line));
  return `[\n${rows.join(',\n')}\n]\n`;
}

const KEY_LENGTH = 20;

function keyOf({ source, flags }: RegExp, where: Where): string {
  return createHash('sha256').update(`${where} ${flags} ${source}`).digest('base64url').slice(0, KEY_LENGTH);
}

function lineOf(key: string, { starts, ways }: Lesson): string {
  const spelled = ways.map((clauses) => clauses.map(squeezed).join(BETWEEN_CLAUSES));
  return [key, starts?.spelled() ?? EVERYWHERE, ...spelled].join(BETWEEN_PARTS);
}

function lessonIn(line: string): Lesson {
  const [, starts = '', ...ways] = line.split(BETWEEN_PARTS);
  return {
    starts: starts === EVERYWHERE ? undefined : Starts.from(starts),
    ways: ways.map((way) => (way === '' ? [] : way.split(BETWEEN_CLAUSES).map(expanded))),
  };
}

/** Phrases in a row: of each only what differs from the one before, after a capital for how many letters it shares. */
function squeezed(phrases: Clause): string {
  let before = '';
  return phrases
    .map((phrase) => {
      let shared = 0;
      while (shared < before.length && before[shared] === phrase[shared]) shared++;
      before = phrase;
      return String.fromCharCode(CAPITAL_A + shared) + phrase.slice(shared);
    })
    .join('');
}

function expanded(squeezed: string): Clause {
  let before = '';
  return Array.from(squeezed.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = '', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - CAPITAL_A) + rest;
    return before;
  });
}
