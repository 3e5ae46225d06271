/** Which patterns may match where which clauses hold. Clauses, patterns and lists are numbers. */
export class Routes {
  private readonly always: number[] = [];
  /** By the clause that is asked first: a pattern, its list, how many clauses must hold besides, and these; then the next one. */
  private readonly byClause: (number[] | undefined)[];

  /** So many clauses have their numbers already. */
  constructor(clauses = 0) {
    this.byClause = Array.from({ length: clauses }, () => undefined);
  }

  /** Makes a number for one more clause. */
  newClause(): number {
    return this.byClause.push(undefined) - 1;
  }

  get clauses(): number {
    return this.byClause.length;
  }

  /** A pattern may match where all these clauses hold: the rarest first, and anywhere if there are none. */
  add(clauses: readonly number[], pattern: number, list: number): void {
    const routes = this.askedAt(clauses[0]);
    routes.push(pattern, list, Math.max(0, clauses.length - 1));
    for (let row = 1; row < clauses.length; row++) routes.push(clauses[row] ?? 0);
  }

  private askedAt(clause: number | undefined): number[] {
    if (clause === undefined) return this.always;
    const known = this.byClause[clause] ?? [];
    this.byClause[clause] = known;
    return known;
  }

  /** Those that are asked about where a clause holds. */
  at(clause: number): readonly number[] {
    return this.byClause[clause] ?? NONE;
  }

  /** Those that are asked about everywhere. */
  anywhere(): readonly number[] {
    return this.always;
  }
}

const NONE: readonly number[] = [];
