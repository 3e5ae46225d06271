import { RegExpParser } from '@eslint-community/regexpp';
import { beginsWithWord } from './beginning.ts';
import { folded } from './letters.ts';
import { type Clause, type Way, waysOf } from './phrases.ts';
import { chanceOf } from './rarity.ts';
import { Starts, type Words, wordsOf } from './starts.ts';
import { WordTree } from './word-tree.ts';

/** The patterns of one finder. */
export interface PatternList {
  readonly patterns: readonly RegExp[];
  /** Tries each only where words begin, whatever it begins with. */
  readonly onlyAtWords: boolean;
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
const TOO_LIKELY = 0.3;
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

  /** What is known of a text for the patterns of a list, among others. */
  scanFor(list: PatternList, text: string): Scan {
    if (!this.known.has(list)) this.learn(list);
    const known = this.recent.get(text);
    if (known !== undefined) return known;
    const scan = this.scan(text);
    if (this.recent.size >= MOST_RECENT) this.recent.clear();
    this.recent.set(text, scan);
    return scan;
  }

  private learn(list: PatternList): void {
    this.known.add(list);
    this.recent.clear();
    for (const pattern of list.patterns) {
      const tree = parser.parsePattern(pattern.source, 0, pattern.source.length, {
        unicode: pattern.unicode,
      });
      const isAtWords = list.onlyAtWords || beginsWithWord(tree);
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
    const holds = new Uint8Array(this.routes.length);
    const held: number[] = [];
    this.tree.walk(folded(text), (clauses) => {
      for (const clause of clauses) {
        if (holds[clause] === 1) continue;
        holds[clause] = 1;
        held.push(clause);
      }
    });
    const found = new Set(this.always);
    for (const clause of held)
      for (const { entry, others } of this.routes[clause] ?? [])
        if (others.every((one) => holds[one] === 1)) found.add(entry);
    const likely = new Map<PatternList, Entry[]>();
    for (const entry of [...found].sort((one, other) => one.number - other.number)) {
      const some = likely.get(entry.list);
      if (some === undefined) likely.set(entry.list, [entry]);
      else some.push(entry);
    }
    let words: Words | undefined;
    return { likely, words: () => (words ??= wordsOf(text)) };
  }
}

/** The same pattern for one place, or for all. */
function triedOf(pattern: RegExp, isAtWords: boolean): RegExp {
  const flags = pattern.flags.replace(/[gy]/g, '') + (isAtWords ? 'y' : 'g');
  return [...flags].sort().join('') === pattern.flags ? pattern : new RegExp(pattern.source, flags);
}

export const filter = new Filter();
