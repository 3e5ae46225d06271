/** A part of a text under a heading of its own. */
export interface Section {
  /** The id its heading has in the page. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** Of two sections that share less than this, neither is likely to have become the other. */
const LEAST = 0.4;

/**
 * The ids that earlier sections had and none of these has, each with the section that most likely took its place;
 * undefined where none did.
 */
export function lostIds(
  earlier: readonly Section[],
  current: readonly Section[],
): Map<string, Section | undefined> {
  const kept = new Set(current.map(({ id }) => id));
  return new Map(earlier.filter(({ id }) => !kept.has(id)).map((one) => [one.id, successorOf(one, current)]));
}

function successorOf(one: Section, current: readonly Section[]): Section | undefined {
  const scored = current.map((other) => ({ other, score: likeness(one, other) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { other: undefined, score: 0 } as {
    other: Section | undefined;
    score: number;
  });
  return best.score >= LEAST ? best.other : undefined;
}

/** From 0 to 1: how many of the words of two headings, or of two whole sections, are the same. */
function likeness(one: Section, other: Section): number {
  return Math.max(
    shared(one.heading, other.heading),
    shared(`${one.heading} ${one.text}`, `${other.heading} ${other.text}`),
  );
}

function shared(one: string, other: string): number {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  const both = [...these].filter((word) => those.has(word)).length;
  const all = these.size + those.size - both;
  return all === 0 ? 0 : both / all;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
