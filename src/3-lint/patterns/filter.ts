import { once } from '../once.ts';
import { bareOf, isBare } from './bare.ts';
import type { Where } from './lesson.ts';
import { lessonFor } from './lesson-table.ts';
import { folded } from './letters.ts';
import { isPlain, plainOf } from './plain.ts';
import type { Clause } from './spelling.ts';
import { type Starts, type Words, wordsOf } from './starts.ts';
import { WordTree } from './word-tree.ts';

/** The patterns of one finder. */
export interface PatternList {
  readonly patterns: readonly RegExp[];
  readonly at?: Where;
}

/** A pattern of a list, and where it is tried. */
export interface Entry {
  readonly list: PatternList;
  readonly pattern: RegExp;
  /** At which words it is tried; everywhere, if it can begin with what is no word. */
  readonly starts: Starts | undefined;
  readonly number: number;
  /** The pattern made ready for a text: with `y`, or with `g` where it is tried everywhere. */
  readonly readyFor: (scan: Scan) => RegExp;
}

/** What is known of a text: which patterns may match in it, by list. */
export interface Scan {
  readonly likely: ReadonlyMap<PatternList, readonly Entry[]>;
  readonly isPlain: boolean;
  readonly isBare: boolean;
  readonly words: () => Words;
}

/** A pattern, if besides what it hangs at all these clauses hold. */
interface Route {
  readonly entry: Entry;
  readonly others: readonly number[];
}

/** Many rules ask about the same texts, one after the other. */
const MOST_RECENT = 500;

/**
 * All patterns of all lists, by the words without which they can't match. One walk through a text tells which few of
 * thousands have to be tried in it.
 */
export class Filter {
  private readonly tree = new WordTree();
  private readonly clauses = new Map<string, number>();
  /** What has to be looked at once a clause holds. */
  private readonly routes: Route[][] = [];
  private readonly always: Entry[] = [];
  private readonly known = new Set<PatternList>();
  /** Lists nobody has needed so far: what a text says to one is found out for all in one walk. */
  private announced: PatternList[] = [];
  private entries = 0;
  private readonly recent = new Map<string, Scan>();
  private last: { readonly text: string; readonly scan: Scan } | undefined;
  /** For each clause the number of the scan in which it held last. */
  private holds = new Uint32Array(0);
  private scans = 0;

  /** Says that texts will be scanned for the patterns of a list. */
  announce(list: PatternList): void {
    this.announced.push(list);
  }

  /** What is known of a text for the patterns of a list that was announced, among others. */
  scanFor(list: PatternList, text: string): Scan {
    if (!this.known.has(list)) this.learnAll();
    if (this.last?.text === text) return this.last.scan;
    const scan = this.recent.get(text) ?? this.scan(text);
    if (this.recent.size >= MOST_RECENT) this.recent.clear();
    this.recent.set(text, scan);
    this.last = { text, scan };
    return scan;
  }

  /** Every list that was announced so far. */
  lists(): Iterable<PatternList> {
    return [...this.known, ...this.announced];
  }

  private learnAll(): void {
    for (const list of this.announced) this.learn(list);
    this.announced = [];
    this.recent.clear();
    this.last = undefined;
  }

  private learn(list: PatternList): void {
    this.known.add(list);
    for (const pattern of list.patterns) {
      const { starts, ways } = lessonFor(pattern, list.at);
      const readyFor = readied(pattern, starts !== undefined);
      const entry = { list, pattern, starts, number: this.entries++, readyFor };
      for (const way of ways) this.add(way, entry);
    }
  }

  private add([rarest, ...others]: readonly Clause[], entry: Entry): void {
    if (rarest === undefined) this.always.push(entry);
    else {
      const key = this.numberOf(rarest);
      this.routes[key]?.push({ entry, others: others.map((one) => this.numberOf(one)) });
    }
  }

  private numberOf(clause: Clause): number {
    const key = clause.join(' ');
    const known = this.clauses.get(key);
    if (known !== undefined) return known;
    const number = this.routes.length;
    this.clauses.set(key, number);
    this.routes.push([]);
    for (const phrase of clause) this.tree.add(phrase, number);
    return number;
  }

  private scan(text: string): Scan {
    if (this.holds.length < this.routes.length) this.holds = new Uint32Array(this.routes.length * 2);
    const { holds, routes } = this;
    const now = ++this.scans;
    const held: number[] = [];
    this.tree.walk(folded(text), (clauses) => {
      for (const clause of clauses) {
        if (holds[clause] === now) continue;
        holds[clause] = now;
        held.push(clause);
      }
    });
    const found = [...this.always];
    for (const clause of held)
      for (const { entry, others } of routes[clause] ?? [])
        if (others.every((one) => holds[one] === now)) found.push(entry);
    let words: Words | undefined;
    return {
      likely: byList(found),
      isPlain: isPlain(text),
      isBare: isBare(text),
      words: () => (words ??= wordsOf(text)),
    };
  }
}

/** Patterns that were found in one way or several, by list and in order. */
function byList(found: Entry[]): Map<PatternList, Entry[]> {
  const lists = new Map<PatternList, Entry[]>();
  let before: Entry | undefined;
  for (const entry of found.sort((one, other) => one.number - other.number)) {
    if (entry === before) continue;
    before = entry;
    const some = lists.get(entry.list);
    if (some === undefined) lists.set(entry.list, [entry]);
    else some.push(entry);
  }
  return lists;
}

/** The same pattern for one place, or for all; made when it is first needed, since most never are. */
function readied(pattern: RegExp, isAtWords: boolean): Entry['readyFor'] {
  const flags = pattern.flags.replace(/[gy]/g, '') + (isAtWords ? 'y' : 'g');
  const whole = once(() => new RegExp(pattern.source, flags));
  const plain = once(() => plainOf(whole()));
  if (isBare(pattern.source)) return (scan) => (scan.isPlain ? plain() : whole());
  const bare = once(() => bareOf(whole()));
  const plainAndBare = once(() => plainOf(bare()));
  return ({ isPlain, isBare }) =>
    isBare ? (isPlain ? plainAndBare() : bare()) : isPlain ? plain() : whole();
}

/** The one of all rules. */
export const filter = new Filter();
