import { EDGE, type Folded, LETTERS, SPACE } from './letters.ts';

/** Before a phrase that may also begin in the middle of a word. */
export const ANYWHERE = '*';

const ROOT = 0;
/** Where the tree of such phrases begins. */
const MIDDLE = 1;
const EDGE_BIT = 1 << EDGE;
/** No letter has the number 0, so its bit says whether anything hangs at a node. */
export const ENDS = 1;
const LETTER_OF = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, LETTERS.indexOf(String.fromCharCode(code))),
);

/** The nodes of a packed tree, each before its children, which lie side by side in the order of their letters. */
export interface Nodes {
  /** Of each node a bit for each child, by its letter, and one if anything hangs at it. */
  readonly masks: Int32Array;
  /** The first child of each node. */
  readonly children: Int32Array;
  /** What hangs at node n is `values` from `firsts[n]` to `firsts[n + 1]`. */
  readonly firsts: Int32Array;
  readonly values: Int32Array;
}

const NOTHING: Nodes = {
  masks: new Int32Array(2),
  children: new Int32Array(2),
  firsts: new Int32Array(3),
  values: new Int32Array(0),
};

/**
 * Phrases as a tree of letters. All those in a text are found in one go, however many there are. It is packed, since it
 * has a hundred thousand nodes and is walked at every letter.
 */
export class WordTree {
  private readonly given: () => Nodes;
  private readonly added = new Map<string, number[]>();
  /** Undefined where phrases were added since. */
  private packed: Nodes | undefined;

  /** With what was packed before. */
  constructor(given = () => NOTHING) {
    this.given = given;
  }

  /** Hangs a number at a phrase. */
  add(phrase: string, value: number): void {
    if (this.added.size === 0) for (const [one, values] of this.phrases()) this.added.set(one, values);
    const values = this.added.get(phrase);
    if (values === undefined) this.added.set(phrase, [value]);
    else if (!values.includes(value)) values.push(value);
    this.packed = undefined;
  }

  get nodes(): Nodes {
    this.packed ??= this.added.size === 0 ? this.given() : this.pack();
    return this.packed;
  }

  /** Every phrase, with what hangs at it. */
  *phrases(): Generator<[string, number[]]> {
    yield* this.phrasesBelow(ROOT, '');
    yield* this.phrasesBelow(MIDDLE, ANYWHERE);
  }

  /** How many nodes there are. */
  get size(): number {
    return this.nodes.masks.length;
  }

  /** The phrases that begin in a stretch of a text, one after the other: the node at which each ends, and its last letter. */
  walk(text: Folded, from: number, to: number): readonly number[] {
    const { letters, edges } = text;
    const found: number[] = [];
    for (let start = from; start < to; start++) {
      if (letters[start] === SPACE) continue;
      this.follow(text, start, MIDDLE, found);
      if (edges[start] !== 0) this.follow(text, start, ROOT, found);
    }
    return found;
  }

  /** What hangs at a node: so many of `allValues`, from there on. */
  firstAt(node: number): number {
    return this.nodes.firsts[node] ?? 0;
  }

  get allValues(): Int32Array {
    return this.nodes.values;
  }

  private follow({ letters, edges, length }: Folded, start: number, root: number, found: number[]): void {
    const { masks, children } = this.nodes;
    let node = root;
    let mask = masks[node] ?? 0;
    for (let at = start; at <= length; at++) {
      const bit = 1 << (letters[at] ?? 0);
      if ((mask & bit) === 0) return;
      node = (children[node] ?? 0) + countOf(mask & (bit - 1) & ~ENDS);
      mask = masks[node] ?? 0;
      if ((mask & ENDS) !== 0) found.push(node, at);
      // An edge is the last of all letters, so it is the last of the children.
      if ((mask & EDGE_BIT) !== 0 && (at === length || edges[at + 1] !== 0))
        found.push((children[node] ?? 0) + countOf(mask & (EDGE_BIT - 1) & ~ENDS), at);
    }
  }

  private *phrasesBelow(node: number, begun: string): Generator<[string, number[]]> {
    const { masks, children, firsts, values } = this.nodes;
    const mask = masks[node] ?? 0;
    if ((mask & ENDS) !== 0) yield [begun, [...values.subarray(firsts[node], firsts[node + 1])]];
    let child = children[node] ?? 0;
    for (const letter of lettersIn(mask)) yield* this.phrasesBelow(child++, begun + letter);
  }

  private pack(): Nodes {
    const sorted = [...this.added.keys()].sort();
    const anywhere = sorted.filter((one) => one.startsWith(ANYWHERE));
    const phrases = [...anywhere, ...sorted.filter((one) => !one.startsWith(ANYWHERE))];
    const masks: number[] = [];
    const children: number[] = [];
    const values: number[] = [];
    const firsts: number[] = [];
    /** Of each node the phrases that begin like it, and how many letters that is. */
    const from = [anywhere.length, 0];
    const to = [phrases.length, anywhere.length];
    const depths = [0, 1];
    for (let node = 0; node < from.length; node++) {
      const depth = depths[node] ?? 0;
      const end = to[node] ?? 0;
      let row = from[node] ?? 0;
      firsts.push(values.length);
      const isEnd = phrases[row]?.length === depth;
      if (isEnd) values.push(...(this.added.get(phrases[row++] ?? '') ?? []));
      const groups: { letter: number; from: number; to: number }[] = [];
      while (row < end) {
        const code = phrases[row]?.charCodeAt(depth) ?? 0;
        const first = row;
        while (row < end && phrases[row]?.charCodeAt(depth) === code) row++;
        groups.push({ letter: LETTER_OF[code] ?? 0, from: first, to: row });
      }
      children.push(from.length);
      masks.push(groups.reduce((mask, { letter }) => mask | (1 << letter), isEnd ? ENDS : 0));
      for (const group of groups.sort((one, other) => one.letter - other.letter)) {
        from.push(group.from);
        to.push(group.to);
        depths.push(depth + 1);
      }
    }
    return {
      masks: Int32Array.from(masks),
      children: Int32Array.from(children),
      firsts: Int32Array.from([...firsts, values.length]),
      values: Int32Array.from(values),
    };
  }
}

/** The letters of which a bit is set, in their order. */
export function lettersIn(mask: number): string {
  return [...LETTERS].filter((_, letter) => letter > 0 && ((mask >>> letter) & 1) === 1).join('');
}

/** How many bits are set. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
