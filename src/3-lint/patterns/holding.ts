import type { Routes } from './routes.ts';

/** The clauses that hold in a text, or in one sentence of it. */
export class Holding {
  private readonly routes: Routes;
  /** For each clause the number of the text in which it held last. */
  private heldIn = new Uint32Array(0);
  private texts = 0;
  private readonly open: (readonly number[])[] = [];

  constructor(routes: Routes) {
    this.routes = routes;
  }

  /** Begins with another text, in which nothing holds so far. */
  begin(): void {
    this.texts++;
    this.open.length = 0;
    if (this.heldIn.length < this.routes.clauses) this.heldIn = new Uint32Array(this.routes.clauses);
  }

  /** Takes down that a clause holds. */
  hold(clause: number): void {
    if (this.heldIn[clause] === this.texts) return;
    this.heldIn[clause] = this.texts;
    const routes = this.routes.at(clause);
    if (routes.length > 0) this.open.push(routes);
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
    for (let at = from; at < to; at++) if (this.heldIn[routes[at] ?? 0] !== this.texts) return false;
    return true;
  }
}

function set(bits: Uint32Array, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}
