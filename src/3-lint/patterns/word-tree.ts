import { EDGE, type Folded, LETTERS, SPACE, SYMBOLS } from './letters.ts';

/** Before a phrase that may also begin in the middle of a word. */
export const ANYWHERE = '*';

/** Where the tree of such phrases begins. */
const MIDDLE = 1;

/** Phrases as a tree of letters. All those in a text are found in one go, however many there are. */
export class WordTree {
  /** For each node and letter the next node; 0 is none, and the root. */
  private next = new Int32Array(SYMBOLS * 1024);
  /** What hangs at a node. */
  private readonly ends: (number[] | undefined)[] = [];
  private nodes = 2;

  /** Hangs a number at a phrase. */
  add(phrase: string, value: number): void {
    const isAnywhere = phrase.startsWith(ANYWHERE);
    let node = isAnywhere ? MIDDLE : 0;
    for (const char of isAnywhere ? phrase.slice(1) : phrase) {
      const at = node * SYMBOLS + LETTERS.indexOf(char);
      node = this.next[at] || this.newNode(at);
    }
    const end = this.ends[node];
    if (end === undefined) this.ends[node] = [value];
    else if (!end.includes(value)) end.push(value);
  }

  /** Tells what hangs at the phrases of a text. */
  walk(text: Folded, tell: (values: readonly number[]) => void): void {
    const { letters, edges, length } = text;
    for (let start = 0; start < length; start++) {
      if (letters[start] === SPACE) continue;
      this.follow(text, start, MIDDLE, tell);
      if (edges[start] !== 0) this.follow(text, start, 0, tell);
    }
  }

  private follow(
    { letters, edges, length }: Folded,
    start: number,
    root: number,
    tell: (values: readonly number[]) => void,
  ): void {
    const { next, ends } = this;
    let node = root;
    for (let at = start; at <= length; at++) {
      node = next[node * SYMBOLS + (letters[at] ?? 0)] ?? 0;
      if (node === 0) return;
      const here = ends[node];
      if (here !== undefined) tell(here);
      const edge = next[node * SYMBOLS + EDGE] ?? 0;
      if (edge === 0 || (at < length && edges[at + 1] === 0)) continue;
      const there = ends[edge];
      if (there !== undefined) tell(there);
    }
  }

  /** Makes a node that is reached from a place of another one. */
  private newNode(from: number): number {
    const node = this.nodes++;
    if (this.nodes * SYMBOLS > this.next.length) {
      const wider = new Int32Array(this.next.length * 2);
      wider.set(this.next);
      this.next = wider;
    }
    this.next[from] = node;
    return node;
  }
}
