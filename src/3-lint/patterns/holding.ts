import type { Routes } from './routes.ts';
import type { WordTree } from './word-tree.ts';

/** The clauses that hold in a text, or in one sentence of it. */
export class Holding {
  private readonly tree: WordTree;
  private readonly routes: Routes;
  /** For each phrase, and for each clause, the number of the text in which it was found last. */
  private phrases = new Uint32Array(0);
  private clauses = new Uint32Array(0);
  private texts = 0;
  private readonly open: (readonly number[])[] = [];

  /** Of a tree at whose phrases clauses hang: each holds where one of its phrases stands. */
  constructor(tree: WordTree, routes: Routes) {
    this.tree = tree;
    this.routes = routes;
  }

  /** Begins with another text, in which nothing was found so far. */
  begin(): void {
    this.texts++;
    this.open.length = 0;
    if (this.phrases.length < this.tree.size) this.phrases = new Uint32Array(this.tree.size);
    if (this.clauses.length < this.routes.clauses) this.clauses = new Uint32Array(this.routes.clauses);
  }

  /** Takes down that a phrase was found, by its node of the tree. */
  add(phrase: number): void {
    const { tree, routes, clauses, texts } = this;
    if (this.phrases[phrase] === texts) return;
    this.phrases[phrase] = texts;
    const values = tree.allValues;
    const end = tree.firstAt(phrase + 1);
    for (let at = tree.firstAt(phrase); at < end; at++) {
      const clause = values[at] ?? 0;
      if (clauses[clause] === texts) continue;
      clauses[clause] = texts;
      const asked = routes.at(clause);
      if (asked.length > 0) this.open.push(asked);
    }
  }

  /** Sets a bit for each pattern that may match, and for its list. */
  tell(patterns: Uint32Array, lists: Uint32Array): void {
    this.open.push(this.routes.anywhere());
    for (const routes of this.open)
      for (let at = 0; at < routes.length; ) {
        const end = at + 3 + (routes[at + 2] ?? 0);
        if (this.holdAll(routes, at + 3, end)) {
          set(patterns, routes[at] ?? 0);
          set(lists, routes[at + 1] ?? 0);
        }
        at = end;
      }
  }

  private holdAll(routes: readonly number[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.clauses[routes[at] ?? 0] !== this.texts) return false;
    return true;
  }
}

function set(bits: Uint32Array, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}
