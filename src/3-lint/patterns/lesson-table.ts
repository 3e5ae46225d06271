// Reading all patterns takes longer than anything else a check of a small practice does. So what was read is kept:
// `npm run generate` writes it to `lessons.json`, a line for each pattern, with the numbers of its clauses, and the tree of
// their words. A pattern that isn't in there is read as it is needed, and a test holds the file against the patterns, so it
// can be behind, but never wrong.
import { hash } from 'node:crypto';
import { once } from '#schema/once.ts';
import type { PatternList } from './filter.ts';
import { type Lesson, lessonOf, type Where } from './lesson.ts';
import kept from './lessons.json' with { type: 'json' };
import type { Spelled } from './spelled.ts';
import type { Clause } from './spelling.ts';
import { Starts } from './starts.ts';
import { numbersIn, spelledNumber, spelledTree, treeIn } from './tree-text.ts';
import { type Nodes, WordTree } from './word-tree.ts';

const EVERYWHERE = '-';
const BETWEEN = ':';
const KEY_LENGTH = 20;
/** Clauses have numbers below. */
const CLAUSES = 2 ** 16;

/** What is known of patterns before they are read. */
export interface KeptLessons {
  /** The clauses that may be known: so many numbers are taken. */
  readonly clauses: number;
  /** All phrases, with the numbers of their clauses. */
  readonly tree: () => Nodes;
  lessonFor(pattern: Spelled, where: Where): Lesson<number> | undefined;
}

const lines = once(() => new Map(kept.patterns.map((line) => [line.slice(0, KEY_LENGTH), line])));

/** As it was kept. */
export const keptLessons: KeptLessons = {
  clauses: CLAUSES,
  tree: once(() => treeIn(kept.tree)),
  lessonFor(pattern, where) {
    const line = lines().get(keyOf(pattern, where));
    return line === undefined ? undefined : lessonIn(line);
  },
};

/** The text of `lessons.json` for these patterns, all read anew. */
export function lessonTable(lists: Iterable<PatternList>): string {
  const lessons = new Map<string, Lesson>();
  for (const { patterns, at } of lists)
    for (const pattern of patterns) lessons.set(keyOf(pattern, at), lessonOf(pattern, at));
  const all = [...lessons.values()].flatMap(({ ways }) => ways.flat());
  const clauses = new Map(all.map((clause) => [textOf(clause), clause]));
  const numbers = numbered(clauses.keys());
  const tree = new WordTree();
  for (const [text, number] of numbers)
    for (const phrase of clauses.get(text) ?? []) tree.add(phrase, number);
  const rows = [...lessons]
    .map(([key, lesson]) => JSON.stringify(lineOf(key, lesson, numbers)))
    .sort()
    .join(',\n');
  return `{\n"tree": "${spelledTree(tree.nodes)}",\n"patterns": [\n${rows}\n]\n}\n`;
}

/** A number for each clause, which hardly ever becomes another one when others come and go. */
function numbered(clauses: Iterable<string>): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  return new Map(
    [...clauses].sort().map((clause) => {
      let number = Number.parseInt(hash('sha256', clause).slice(0, 8), 16) % CLAUSES;
      while (taken.has(number)) number = (number + 1) % CLAUSES;
      taken.add(number);
      return [clause, number];
    }),
  );
}

function textOf(clause: Clause): string {
  return clause.join(' ');
}

function keyOf({ source, flags }: Spelled, where: Where): string {
  return hash('sha256', `${where} ${flags} ${source}`, 'base64url').slice(0, KEY_LENGTH);
}

function lineOf(key: string, { starts, ways }: Lesson, numbers: ReadonlyMap<string, number>): string {
  const spelled = ways.map((way) =>
    way.map((clause) => spelledNumber(numbers.get(textOf(clause)) ?? 0)).join(''),
  );
  return [key, starts?.spelled ?? EVERYWHERE, ...spelled].join(BETWEEN);
}

function lessonIn(line: string): Lesson<number> {
  const [, starts = '', ...ways] = line.split(BETWEEN);
  return {
    starts: starts === EVERYWHERE ? undefined : new Starts(starts),
    ways: ways.map(numbersIn),
  };
}
