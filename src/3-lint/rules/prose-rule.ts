import { once } from '#schema/once.ts';
import type { LintRule, Passage, Reads, RuleContext, Sentence } from '#schema/rule.ts';
import { accentsOptional } from '../patterns/bare.ts';
import { type Finder, type QuickFinder, quickFinders } from '../patterns/finder.ts';
import type { Spelled } from '../patterns/spelled.ts';
import { type Stretch, withoutAccents } from './text.ts';

/** A place that a pattern found. */
export interface Found {
  /** Without its accents where the rule ignores them. */
  readonly match: RegExpMatchArray;
  /** The sentence, or the whole passage for a rule that reads across sentences; of a very long one the neighbourhood. */
  readonly sentence: string;
  /** Where in `sentence` the find begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

export type { Finder };

/** A cheap test of a text. */
export interface Cue {
  test(text: string): boolean;
}

/** What a rule that reads prose states: everything of a rule but how sentences are walked. */
export interface ProseRule extends Omit<LintRule, 'check' | 'reads'> {
  readonly reads: readonly Reads[];
  /** What, why, what to do; never the found words. */
  readonly message: string;
  /** What a passage and a sentence must have for a find to count, or several such things. Without `g`. */
  readonly cue: Cue | readonly Cue[];
  /**
   * What is found. Each has the flag `g`; every quantifier is bounded, so hostile text stays cheap. A group named `it`
   * narrows the finding to a part (then with the flag `d`).
   */
  readonly finds: readonly (Finder | Spelled)[];
  /** Whether cue and patterns are made for text without accents, by `plainLetters`. What is found keeps its accents. */
  readonly ignoresAccents?: boolean;
  /** Whether patterns may run across the ends of sentences. */
  readonly acrossSentences?: boolean;
  /** Whether only a day has to come for a find: time alone never makes an error. */
  readonly byTime?: boolean;
  /** Whether a find is harmless after all: it is denied, asked, quoted, about patients or the practice's own. */
  isFine?(found: Found, context: RuleContext): boolean;
}

/** How much before and after a find is looked at: a hostile text may be one sentence of 100 kB. */
const NEIGHBOURHOOD = 600;

/** A passage with so many findings of one rule needs no more of them, and hostile text stays cheap. */
const ENOUGH = 50;
/** So many finds in one sentence are looked at, whether or not they are fine; no sentence people write has as many. */
const FOLLOWED = 150;

/** A cue with a source of so many characters at most is asked before the patterns. */
const QUICK = 100;

/** A rule that looks for patterns in sentences. */
export function proseRule({
  message,
  cue,
  finds,
  ignoresAccents,
  acrossSentences,
  byTime,
  isFine,
  ...rule
}: ProseRule): LintRule {
  const cues = [cue].flat().map(loosened);
  const finders = quickFinders(finds);
  const exact = finders.filter(({ isLoose }) => isLoose !== true);
  const loose = finders.filter(({ isLoose }) => isLoose === true);
  const mayFind = (text: string) => finders.some((one) => one.mayFind(text));
  const hasCue = (text: string) => cues.every((one) => one.test(text));
  // A short cue costs less than the patterns; a long list of words costs as much, and the patterns' own words go before it.
  const isQuick = cues.every((one) => one instanceof RegExp && one.source.length < QUICK);
  return {
    ...rule,
    check(context) {
      const isHarmless = (one: Found) => isFine?.(one, context) === true;
      for (const passage of context.passages) {
        const searched = ignoresAccents === true ? bareOf(passage) : passage;
        // The words of each sentence are words of the passage, too.
        if (!mayFind(searched.plain)) continue;
        const isCued = once(() => hasCue(searched.plain));
        const found: Stretch[] = [];
        // The same sentence again, in which nothing was found.
        const innocent = new Set<string>();
        for (const { text, start } of piecesOf(searched, acrossSentences === true)) {
          if (found.length >= ENOUGH) break;
          if (!mayFind(text) || innocent.has(text)) continue;
          const written = passage.plain.slice(start, start + text.length);
          const before = found.length;
          const isMeant = once(() => isCued() && hasCue(text));
          if (isQuick && !isMeant()) continue;
          for (const some of [exact, loose])
            if (found.length === before)
              collect(found, start, matchesIn(text, some, isMeant), written, passage, isHarmless);
          if (found.length === before) innocent.add(text);
        }
        for (const { start, end } of withoutOverlaps(found))
          context.report({ message, at: { passage, start, end }, byTime });
      }
    },
  };
}

/** A cue that doesn't mind missing accents. */
function loosened(cue: Cue): Cue {
  return cue instanceof RegExp ? new RegExp(accentsOptional(cue.source), cue.flags) : cue;
}

/** What is found in a text that may hold a find at all: most hold none, so that is asked last. */
function* matchesIn(
  text: string,
  finds: readonly QuickFinder[],
  isMeant: () => boolean,
): Iterable<RegExpMatchArray> {
  for (const finder of finds)
    if (finder.mayFind(text))
      for (const match of finder[Symbol.matchAll](text))
        if (isMeant()) yield match;
        else return;
}

/** Adds what stands in a piece and isn't fine, until there is enough of it. */
function collect(
  found: Stretch[],
  start: number,
  matches: Iterable<RegExpMatchArray>,
  text: string,
  passage: Passage,
  isHarmless: (one: Found) => boolean,
): void {
  let followed = 0;
  for (const match of matches) {
    if (++followed > FOLLOWED) return;
    const one = foundIn(text, match, passage);
    if (isHarmless(one.found)) continue;
    found.push({ start: start + one.at.start, end: start + one.at.end });
    if (found.length >= ENOUGH) return;
  }
}

/** What is searched: a passage, or the same without accents. */
type Searched = Pick<Passage, 'plain' | 'sentences'>;

const bare = new WeakMap<Passage, Searched>();

/** The passage without accents, made once for all rules. */
function bareOf(passage: Passage): Searched {
  const known = bare.get(passage);
  if (known !== undefined) return known;
  const plain = withoutAccents(passage.plain);
  const sentences = once(() =>
    passage.sentences.map(({ text, start }) => ({ start, text: plain.slice(start, start + text.length) })),
  );
  const made = {
    plain,
    get sentences() {
      return sentences();
    },
  };
  bare.set(passage, made);
  return made;
}

function piecesOf({ plain, sentences }: Searched, isWhole: boolean): readonly Sentence[] {
  return isWhole ? [{ text: plain, start: 0 }] : sentences;
}

function foundIn(text: string, match: RegExpMatchArray, passage: Passage): { found: Found; at: Stretch } {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const from = Math.max(0, start - NEIGHBOURHOOD);
  const [first, last] = match.indices?.groups?.it ?? [start, end];
  return {
    found: {
      match,
      sentence: text.slice(from, end + NEIGHBOURHOOD),
      start: start - from,
      end: end - from,
      passage,
    },
    at: { start: first, end: trimmed(text, first, last) },
  };
}

/** A finding ends where its words do. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}

/** Finds that overlap are one; several in one sentence stay several. */
export function withoutOverlaps(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && one.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else merged.push(one);
  }
  return merged;
}
