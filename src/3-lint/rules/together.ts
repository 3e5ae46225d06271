import { type Finder, finderOf } from '../patterns/finder.ts';

/** So many places of one part are followed; a sentence has fewer. */
const PLACES = 40;

/** A pattern with a source of fewer characters takes a glance. */
const SHORT = 1000;

/**
 * Finds stretches of at most so many characters that hold one of each part, in any order. People turn sentences round in
 * more ways than patterns can list. The part that is rarest goes first; each has the flag `g`.
 */
export function together(within: number, ...parts: readonly RegExp[]): Finder {
  const finders = parts.map((part) => finderOf([part]));
  // Each part has to be there: a short one says at next to no cost that it isn't, the others in the order of how rare they are.
  const isShort = (row: number) => (parts[row]?.source.length ?? 0) < SHORT;
  const rows = [...parts.keys()];
  const asked = [...rows.filter(isShort), ...rows.filter((row) => !isShort(row))];
  const mayFind = (text: string) => finders.every((finder) => finder.mayFind(text));
  return {
    isLoose: true,
    mayFind,
    [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
      // Whoever asks may have asked only whether any of several finders may find something.
      if (!mayFind(text)) return [];
      const places: (readonly Place[])[] = [];
      for (const row of asked) {
        const found = placesOf(finders[row], text);
        if (found.length === 0) return [];
        places[row] = found;
      }
      const [first = [], ...others] = places;
      return first.flatMap((one) => {
        const all = [one, ...others.map((some) => nearest(some, one))];
        const start = Math.min(...all.map((place) => place.start));
        const end = Math.max(...all.map((place) => place.end));
        return end - start > within ? [] : [matchOf(text, start, end)];
      });
    },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(finder: Finder | undefined, text: string): Place[] {
  const found: Place[] = [];
  for (const { 0: words, index } of finder?.[Symbol.matchAll](text) ?? []) {
    found.push({ start: index ?? 0, end: (index ?? 0) + words.length });
    if (found.length >= PLACES) break;
  }
  return found;
}

function nearest(places: readonly Place[], to: Place): Place {
  const distance = (one: Place) => Math.max(one.start - to.end, to.start - one.end);
  return places.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function matchOf(text: string, index: number, end: number): RegExpMatchArray {
  return Object.assign([text.slice(index, end)] as [string], { index, input: text });
}
