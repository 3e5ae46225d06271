import { type Learned, scaleOf } from './likeness.ts';
import { TRAITS, Traits } from './traits.ts';

/** A labelled sentence. */
export interface Example {
  readonly text: string;
  readonly isMeant: boolean;
}

/** How often all sentences are read, how large a step is, and how much more one counts that is meant. */
const ROUNDS = 8;
const RATE = 0.15;
const DECAY = 1e-5;
const MEANT = 3;
/** A trait of fewer sentences is chance, and one with less weight changes nothing. */
const RARE = 3;
const LIGHT = 0.5;

/**
 * Learns by logistic regression, with a pace of its own for each trait (Duchi, Hazan, Singer: Adaptive subgradient methods,
 * 2011). The same sentences in the same order give the same.
 */
export function learn(examples: readonly Example[]): Omit<Learned, 'from'> {
  const traits = new Traits();
  const seen = new Uint32Array(TRAITS);
  const all = examples.map(({ text, isMeant }) => {
    traits.read(text);
    const own = traits.numbers.slice(0, traits.count);
    for (const trait of new Set(own)) seen[trait] = (seen[trait] as number) + 1;
    return { traits: own, isMeant };
  });
  const weights = new Float64Array(TRAITS);
  const squares = new Float64Array(TRAITS).fill(1e-8);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const at of shuffled(all.length, round)) {
      const { traits, isMeant } = all[at] as (typeof all)[number];
      const scale = scaleOf(traits.length);
      const sum = traits.reduce((total, trait) => total + (weights[trait] as number), 0);
      const guess = 1 / (1 + Math.exp(-bias - sum * scale));
      const error = (guess - (isMeant ? 1 : 0)) * (isMeant ? MEANT : 1);
      for (const trait of traits) {
        if ((seen[trait] as number) < RARE) continue;
        const slope = error * scale + DECAY * (weights[trait] as number);
        squares[trait] = (squares[trait] as number) + slope * slope;
        weights[trait] = (weights[trait] as number) - (RATE * slope) / Math.sqrt(squares[trait] as number);
      }
      bias -= error / 100;
    }
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { bias, step, weights: packed(weights, step) };
}

function packed(weights: Float64Array, step: number): string {
  const bytes: Buffer[] = [];
  for (const [trait, weight] of weights.entries()) {
    if (Math.abs(weight) < LIGHT) continue;
    const four = Buffer.alloc(4);
    four.writeUIntBE(trait, 0, 3);
    four.writeInt8(Math.round(weight / step), 3);
    bytes.push(four);
  }
  return Buffer.concat(bytes).toString('base64');
}

/** Numbers below a count in an order that is the same each time, and another one each round. */
function shuffled(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = round + 1;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
