import type { Told } from './word-tree.ts';

/** A pattern and its list, if besides the clause it hangs at these hold as well. */
interface Route {
  readonly others: readonly number[];
  readonly pattern: number;
  readonly list: number;
}

/** Which patterns may match in a text, by the clauses that hold in it. Clauses, patterns and lists are numbers. */
export class Routes implements Told {
  private readonly always: Route[] = [];
  /** By the clause that is asked first. */
  private readonly byClause: (Route[] | undefined)[] = [];
  /** For each clause the number of the text in which it held last. */
  private heldIn = new Uint32Array(1024);
  private texts = 0;
  private readonly open: Route[][] = [];

  /** A pattern may match where all these clauses hold: the rarest first, and anywhere if there are none. */
  add([rarest, ...others]: readonly number[], pattern: number, list: number): void {
    const route = { others, pattern, list };
    if (rarest === undefined) this.always.push(route);
    else this.byClause[rarest] = [...(this.byClause[rarest] ?? []), route];
  }

  /** Begins with another text, in which none of so many clauses holds so far. */
  begin(clauses: number): void {
    this.texts++;
    this.open.length = 0;
    if (this.heldIn.length < clauses) this.heldIn = new Uint32Array(clauses * 2);
  }

  /** Takes down that a clause holds. */
  hold(clause: number): void {
    if (this.heldIn[clause] === this.texts) return;
    this.heldIn[clause] = this.texts;
    const routes = this.byClause[clause];
    if (routes !== undefined) this.open.push(routes);
  }

  /** Sets a bit for each pattern that may match, and for its list. */
  follow(patterns: Uint32Array, lists: Uint32Array): void {
    this.open.push(this.always);
    for (const routes of this.open)
      for (const { others, pattern, list } of routes) {
        if (!this.holdAll(others)) continue;
        patterns[pattern >> 5] = (patterns[pattern >> 5] ?? 0) | (1 << (pattern & 31));
        lists[list >> 5] = (lists[list >> 5] ?? 0) | (1 << (list & 31));
      }
  }

  private holdAll(clauses: readonly number[]): boolean {
    for (const clause of clauses) if (this.heldIn[clause] !== this.texts) return false;
    return true;
  }
}
