import { RegExpParser } from '@eslint-community/regexpp';
import { beginsWithWord } from './beginning.ts';
import { folded } from './letters.ts';
import { type Way, waysOf } from './phrases.ts';
import { chanceOf } from './rarity.ts';
import type { Clause } from './spelling.ts';
import { Starts, type Words, wordsOf } from './starts.ts';
import { WordTree } from './word-tree.ts';

/** The patterns of one finder. */
export interface PatternList {
  readonly patterns: readonly RegExp[];
  /** Where each is tried: if not said, only where words begin, unless it can begin with what is no word. */
  readonly at?: 'words' | 'everywhere' | undefined;
}

/** A pattern of a list, ready to be tried. */
export interface Entry {
  readonly list: PatternList;
  readonly pattern: RegExp;
  /** At which words it is tried; everywhere, if it can begin with what is no word. */
  readonly starts: Starts | undefined;
  readonly number: number;
}

/** What is known of a text: which patterns may match in it, by list. */
export interface Scan {
  readonly likely: ReadonlyMap<PatternList, readonly Entry[]>;
  readonly words: () => Words;
}

/** A pattern, if besides what it hangs at all these clauses hold. */
interface Route {
  readonly entry: Entry;
  readonly others: readonly number[];
}

/** What so many sentences have that it isn't worth looking for, if there is something else. */
const TOO_LIKELY = 0.8;
const MOST_CLAUSES = 4;
/** Many rules ask about the same texts, one after the other. */
const MOST_RECENT = 500;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/**
 * All patterns of all lists, by the words without which they can't match. One walk through a text tells which few of
 * thousands have to be tried in it.
 */
class Filter {
  private readonly tree = new WordTree();
  private readonly clauses = new Map<string, number>();
  /** What has to be looked at once a clause holds. */
  private readonly routes: Route[][] = [];
  private readonly always: Entry[] = [];
  private readonly known = new Set<PatternList>();
  private entries = 0;
  private readonly recent = new Map<string, Scan>();
  private last: { readonly text: string; readonly scan: Scan } | undefined;
  /** For each clause the number of the scan in which it held last. */
  private holds = new Uint32Array(0);
  private scans = 0;

  /** What is known of a text for the patterns of a list, among others. */
  scanFor(list: PatternList, text: string): Scan {
    if (!this.known.has(list)) this.learn(list);
    if (this.last?.text === text) return this.last.scan;
    const scan = this.recent.get(text) ?? this.scan(text);
    if (this.recent.size >= MOST_RECENT) this.recent.clear();
    this.recent.set(text, scan);
    this.last = { text, scan };
    return scan;
  }

  /** Every list that was asked about so far. */
  lists(): Iterable<PatternList> {
    return this.known;
  }

  private learn(list: PatternList): void {
    this.known.add(list);
    this.recent.clear();
    this.last = undefined;
    for (const pattern of list.patterns) {
      const tree = parser.parsePattern(pattern.source, 0, pattern.source.length, {
        unicode: pattern.unicode,
      });
      const isAtWords = list.at === 'words' || (list.at !== 'everywhere' && beginsWithWord(tree));
      const ways = waysOf(tree, isAtWords ? '|' : '');
      const starts = isAtWords ? new Starts(ways.map(({ first }) => first)) : undefined;
      const entry = { list, pattern: triedOf(pattern, isAtWords), starts, number: this.entries++ };
      for (const way of ways) this.add(way, entry);
    }
  }

  private add({ clauses }: Way, entry: Entry): void {
    const [rarest, ...others] = [...clauses].sort((one, other) => chanceOf(one) - chanceOf(other));
    if (rarest === undefined) this.always.push(entry);
    else {
      const key = this.numberOf(rarest);
      const telling = others.slice(0, MOST_CLAUSES).filter((one) => chanceOf(one) < TOO_LIKELY);
      this.routes[key]?.push({ entry, others: telling.map((one) => this.numberOf(one)) });
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
    return { likely: byList(found), words: () => (words ??= wordsOf(text)) };
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

/** The same pattern for one place, or for all. */
function triedOf(pattern: RegExp, isAtWords: boolean): RegExp {
  const flags = pattern.flags.replace(/[gy]/g, '') + (isAtWords ? 'y' : 'g');
  return [...flags].sort().join('') === pattern.flags ? pattern : new RegExp(pattern.source, flags);
}

export const filter = new Filter();
