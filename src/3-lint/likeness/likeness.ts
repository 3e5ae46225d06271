import { TRAITS, Traits } from './traits.ts';

/** What was learned from labelled sentences: which traits speak for one, and which against. */
export interface Learned {
  /** The digest of what it was learned from. */
  readonly from: string;
  /** What a sentence without traits has. */
  readonly bias: number;
  /** What one step of a weight means. */
  readonly step: number;
  /** In base64, four bytes for each trait that says something: its number in 24 bits, its weight of -127 to 127 in 8. */
  readonly weights: string;
}

const traits = new Traits();

/** How much a text is like those that something was learned from: the higher, the more; about 0 where nobody knows. */
export function likenessTo({ bias, step, weights }: Omit<Learned, 'from'>): (text: string) => number {
  let known: Int8Array | undefined;
  return (text) => {
    known ??= unpacked(weights);
    traits.read(text);
    let sum = 0;
    for (let at = 0; at < traits.count; at++) sum += known[traits.numbers[at] as number] as number;
    return bias + sum * step * scaleOf(traits.count);
  };
}

/** A long sentence has more traits and is no more like others for it; a few words by themselves tell little. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(count + 80);
}

/** Weights by trait: 0 for those that say nothing. */
function unpacked(weights: string): Int8Array {
  const bytes = Buffer.from(weights, 'base64');
  const known = new Int8Array(TRAITS);
  for (let at = 0; at < bytes.length; at += 4) known[bytes.readUIntBE(at, 3)] = bytes.readInt8(at + 3);
  return known;
}
