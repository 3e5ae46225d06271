/** Which patterns may match where which clauses hold. Clauses, patterns and lists are numbers. */
export class Routes {
  private readonly always: number[] = [];
  /** By the clause that is asked first: a pattern, its list, how many clauses must hold besides, and these; then the next one. */
  private readonly byClause: number[][] = [];

  /** Makes a number for one more clause. */
  newClause(): number {
    return this.byClause.push([]) - 1;
  }

  get clauses(): number {
    return this.byClause.length;
  }

  /** A pattern may match where all these clauses hold: the rarest first, and anywhere if there are none. */
  add([rarest, ...others]: readonly number[], pattern: number, list: number): void {
    const routes = rarest === undefined ? this.always : this.byClause[rarest];
    routes?.push(pattern, list, others.length, ...others);
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
