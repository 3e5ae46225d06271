import { Holding } from './holding.ts';
import { type Lesson, lessonOf, type Where } from './lesson.ts';
import { type KeptLessons, keptLessons } from './lesson-table.ts';
import { type Folded, folded, SPACE } from './letters.ts';
import { Routes } from './routes.ts';
import { Scan } from './scan.ts';
import type { Spelled } from './spelled.ts';
import type { Clause } from './spelling.ts';
import { Trial } from './trial.ts';
import { WordTree } from './word-tree.ts';

/** The patterns of one finder. */
export interface PatternList {
  readonly patterns: readonly Spelled[];
  readonly at?: Where;
}

/** A list that texts are scanned for, and which of all trials are those of its patterns: not known before it is needed. */
export interface Announced extends PatternList {
  number: number;
  first: number;
  end: number;
}

/** A stretch of a text, and where it begins. */
interface Part {
  readonly text: string;
  readonly start: number;
}

/** Many rules ask about the same texts, one after the other, and some texts stand in several files. */
const MOST_RECENT = 2000;

/**
 * All patterns of all lists, by the words without which they can't match. One walk through a text tells which few of
 * thousands have to be tried in it.
 */
export class Filter {
  private readonly kept: KeptLessons | undefined;
  private readonly tree: WordTree;
  private readonly routes: Routes;
  private readonly inText: Holding;
  private readonly inPart: Holding;
  /** Those of patterns that weren’t kept. */
  private readonly clauses = new Map<string, number>();
  private readonly all: Announced[] = [];
  private readonly trials: Trial[] = [];
  /** How many of all lists are known: what a text says to one is found out for all in one walk. */
  private known = 0;
  private recent = new Map<string, Scan>();
  /** What was recent before that: what is in use stays known when there are too many. */
  private former = new Map<string, Scan>();
  private last: Scan | undefined;

  /** With what is known of patterns before they are read. */
  constructor(kept?: KeptLessons) {
    this.kept = kept;
    this.tree = new WordTree(kept?.tree);
    this.routes = new Routes(kept?.clauses);
    this.inText = new Holding(this.tree, this.routes);
    this.inPart = new Holding(this.tree, this.routes);
  }

  /** Says that texts will be scanned for the patterns of a list. */
  announce({ patterns, at }: PatternList): Announced {
    const list = { patterns, at, number: this.all.length, first: -1, end: -1 };
    this.all.push(list);
    return list;
  }

  /** What is known of a text for the patterns of a list that was announced, among others. */
  scanFor(list: Announced, text: string): Scan {
    if (list.number >= this.known) this.learnAll();
    if (this.last?.text === text) return this.last;
    const scan = this.knownScan(text) ?? this.scan(text);
    this.last = scan;
    return scan;
  }

  /**
   * Reads a text and the parts it consists of in one go, since rules will ask about all of them. A part begins where a line
   * or a sentence does: after the white space before it, or with that.
   */
  read(text: string, parts: readonly Part[]): void {
    if (this.known < this.all.length) this.learnAll();
    if (this.knownScan(text) !== undefined) return;
    const { inText, inPart } = this;
    const letters = folded(text);
    inText.begin();
    let from = 0;
    for (const [row, part] of parts.entries()) {
      const next = parts[row + 1];
      const to = next === undefined ? letters.length : firstOf(letters, from, next.start);
      // The text ends with one more space than it has.
      const end = next === undefined ? to + 1 : to;
      inPart.begin();
      const found = this.tree.walk(letters, from, to);
      for (let at = 0; at < found.length; at += 2) {
        inText.add(found[at] ?? 0);
        if ((found[at + 1] ?? 0) < end) inPart.add(found[at] ?? 0);
      }
      if (this.knownScan(part.text) === undefined) this.keep(part.text, inPart);
      from = to;
    }
    this.keep(text, inText);
  }

  /** The patterns of a list that may match in a text. */
  likely(list: Announced, scan: Scan): Trial[] {
    const likely: Trial[] = [];
    if (!scan.mayMatchAny(list.number)) return likely;
    for (let number = list.first; number < list.end; number++) {
      const trial = scan.mayMatch(number) ? this.trials[number] : undefined;
      if (trial !== undefined) likely.push(trial);
    }
    return likely;
  }

  /** Every list that was announced so far. */
  lists(): readonly Announced[] {
    return this.all;
  }

  private learnAll(): void {
    for (const list of this.all.slice(this.known)) this.learn(list);
    this.known = this.all.length;
    this.recent.clear();
    this.former.clear();
    this.last = undefined;
  }

  private learn(list: Announced): void {
    list.first = this.trials.length;
    for (const pattern of list.patterns) {
      const { starts, ways } = this.kept?.lessonFor(pattern, list.at) ?? this.readNow(pattern, list.at);
      const number = this.trials.push(new Trial(pattern, starts)) - 1;
      for (const way of ways) this.routes.add(way, number, list.number);
    }
    list.end = this.trials.length;
  }

  private readNow(pattern: Spelled, where: Where): Lesson<number> {
    const { starts, ways } = lessonOf(pattern, where);
    return { starts, ways: ways.map((way) => way.map((clause) => this.numberOf(clause))) };
  }

  private numberOf(clause: Clause): number {
    const key = clause.join(' ');
    const known = this.clauses.get(key);
    if (known !== undefined) return known;
    const number = this.routes.newClause();
    this.clauses.set(key, number);
    for (const phrase of clause) this.tree.add(phrase, number);
    return number;
  }

  private knownScan(text: string): Scan | undefined {
    const recent = this.recent.get(text);
    if (recent !== undefined) return recent;
    const former = this.former.get(text);
    return former && this.remember(former);
  }

  private remember(scan: Scan): Scan {
    if (this.recent.size >= MOST_RECENT) {
      this.former = this.recent;
      this.recent = new Map();
    }
    this.recent.set(scan.text, scan);
    return scan;
  }

  private scan(text: string): Scan {
    this.inText.begin();
    const letters = folded(text);
    const found = this.tree.walk(letters, 0, letters.length);
    for (let at = 0; at < found.length; at += 2) this.inText.add(found[at] ?? 0);
    return this.keep(text, this.inText);
  }

  private keep(text: string, holding: Holding): Scan {
    const patterns = new Uint32Array((this.trials.length >> 5) + 1);
    const lists = new Uint32Array((this.all.length >> 5) + 1);
    holding.tell(patterns, lists);
    return this.remember(new Scan(text, patterns, lists));
  }
}

/** The first letter from a place of a text on that is no space, looked for from another letter on. */
function firstOf({ letters, places, length }: Folded, from: number, place: number): number {
  let at = from;
  while (at < length && ((places[at] ?? 0) < place || letters[at] === SPACE)) at++;
  return at;
}

/** The one of all rules. */
export const filter = new Filter(keptLessons);
