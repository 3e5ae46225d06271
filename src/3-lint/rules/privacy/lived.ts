import { type Finder, testOf } from '../../patterns/finder.ts';

/** What makes a word for an illness part of somebody's own story. */
export interface Lived {
  /** The word itself. */
  readonly topic: Finder;
  /** Words for the writer, or for whom the bio is about. */
  readonly self: RegExp;
  /** Words of a life: since when, how long, what it did to somebody. One of these must stand there; with none, none needs to. */
  readonly sign: readonly RegExp[];
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
  const signs = sign.map((pattern) => ({ pattern, mayHold: testOf(pattern).mayHold }));
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
        if (!self.test(around)) continue;
        const story = `${before}${match[0]}${after}`;
        if (signs.length === 0 || signs.some((one) => isTold(one, story, text))) yield match;
      }
    },
  };
}

interface Sign {
  readonly pattern: RegExp;
  mayHold(text: string): boolean;
}

/** Signs are many and long: the words of the text, which are known already, say which can stand in it. */
function isTold({ pattern, mayHold }: Sign, story: string, text: string): boolean {
  // Cut in the middle of a word, a story has words that the text hasn't.
  if (story.length === text.length && !mayHold(text)) return false;
  return pattern.test(story);
}
