import type { Finder } from '../../patterns/finder.ts';

/** What makes a word for an illness part of somebody's own story. */
export interface Lived {
  /** The word itself. */
  readonly topic: Finder;
  /** Words for the writer, or for whom the bio is about. */
  readonly self: RegExp;
  /** Words of a life: since when, how long, what it did to somebody. */
  readonly sign: RegExp;
  /** Words of somebody else or of work, anywhere before the topic or right after it: then nothing is found. */
  readonly others: RegExp;
  /** The same, wherever they stand. */
  readonly never: RegExp;
}

/** How far around a topic its story is looked for, in characters. */
const NEAR = 160;
/** How many topics of one sentence are looked at: nobody's story has more. */
const MOST = 20;

/**
 * Finds a topic that somebody tells as their own, however the sentence is built: "It took a stent to teach this doctor",
 * "Three knee operations later, I understand". No list of verbs holds all of these.
 */
export function lived({ topic, self, sign, others, never }: Lived): Finder {
  return {
    mayFind: (text) => topic.mayFind?.(text) ?? true,
    *[Symbol.matchAll](text) {
      let tried = 0;
      for (const match of topic[Symbol.matchAll](text)) {
        if (++tried > MOST) return;
        const at = match.index ?? 0;
        const end = at + match[0].length;
        const before = text.slice(Math.max(0, at - NEAR), at);
        const after = text.slice(end, end + NEAR);
        const around = `${before} … ${after}`;
        if (others.test(before) || others.test(after.slice(0, 24)) || never.test(around)) continue;
        if (self.test(around) && sign.test(`${before}${match[0]}${after}`)) yield match;
      }
    },
  };
}
