// What parts of patterns match, spelled in folded letters, and the phrases to look for that come of it.
import { ANYWHERE } from './word-tree.ts';

/** How words begin or end: at an edge of a word (`|`), where no letter stands on the other side (`;`), or who knows. */
export type Edge = '|' | ';' | '';

/**
 * Words of which one stands in every match: folded, each from where a word begins, or with `ANYWHERE` before it; `|` at
 * the end: where a word ends.
 */
export type Clause = readonly string[];

/** So many letters of a phrase are looked for. */
const LONGEST = 10;
/** In the middle of a word a phrase has at least so many; the end of the word is one of them. */
const SHORTEST = 3;

/** Edges take up no letters. */
export const isEmpty = (exact: string) => !/[^|;]/.test(exact);

/** Each of the one before each of the other; what lies between words is one. */
export function crossed(before: readonly string[], after: readonly string[]): string[] {
  const [only] = after;
  if (after.length === 1 && before.length === 1) return [joined(before[0] ?? '', only ?? '')];
  if (after.length === 1 && only === '') return [...before];
  const all = new Set<string>();
  for (const one of before) for (const other of after) all.add(joined(one, other));
  return [...all];
}

function joined(one: string, other: string): string {
  return one.endsWith('_') && other.startsWith('_') ? one + other.slice(1) : one + other;
}

/** How words end after which anything may follow. */
export function endOf(exact: readonly string[], lead: Edge): Edge {
  return exact
    .map((one): Edge => {
      const end = (lead + one).slice(-1);
      return /[_|!$]/.test(end) ? '|' : end === ';' ? ';' : '';
    })
    .reduce(weaker);
}

export function weaker(one: Edge, other: Edge): Edge {
  return one === other ? one : one === '' || other === '' ? '' : ';';
}

/** What can be looked for in texts: phrases from where a word begins. None, if one of these words has no such place. */
export function phrasesOf(exact: readonly string[] | undefined, lead: Edge): Clause | undefined {
  if (exact === undefined) return undefined;
  const phrases = exact.map((one) => phraseOf(lead + one));
  return phrases.includes('') ? undefined : shortest(phrases);
}

function phraseOf(spelled: string): string {
  const before = /^[|;_]*/.exec(spelled)?.[0] ?? '';
  const after = /(?<![|;_])[|;_]*$/.exec(spelled.slice(before.length))?.[0] ?? '';
  const inner = spelled.slice(before.length, spelled.length - after.length);
  const words = inner.replace(/[|;]/g, '').replace(/_{2,}/g, '_');
  const isAtStart = /[|_]/.test(before) || /^[!$]/.test(words) || (before !== '' && /^[a-z]/.test(words));
  const space = words.indexOf('_');
  // In the middle of a word only what is long says anything; else from the next word on.
  const isLong = !isAtStart && (space === -1 ? words.length + (after === '' ? 0 : 1) : space) >= SHORTEST;
  const begun = isAtStart
    ? words
    : isLong
      ? `${ANYWHERE}${words}`
      : space === -1
        ? ''
        : words.slice(space + 1);
  if (begun === '') return '';
  const isEdge = after.includes('|') || (after !== '' && /[a-z]$/.test(begun));
  return (begun + (after.includes('_') ? '_' : isEdge ? '|' : '')).slice(0, LONGEST);
}

/** What begins as another phrase does adds nothing to it. */
export function shortest(phrases: readonly string[]): Clause {
  const kept: string[] = [];
  for (const one of [...new Set(phrases)].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !one.startsWith(last)) kept.push(one);
  }
  return kept;
}
