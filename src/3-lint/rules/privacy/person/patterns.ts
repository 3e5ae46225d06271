import type { Spelled } from '../../../patterns/spelled.ts';

/** What a pattern is made of: an escape, a class, the name of a group, or a word of letters. */
const TOKEN = /\\p\{[^}]{0,20}\}|\\.|\[[^\]]{0,500}\]|\(\?<\w{1,20}>|\p{L}{1,99}/gu;

/**
 * Patterns in which a word in small letters may begin with a capital, as at the start of a sentence, while `\p{Lu}` asks
 * for one: places and names are told by it, which the flag `i` would undo.
 */
export function patterns(...sources: readonly string[]): Spelled[] {
  return sources.map((source) => ({ source: source.replace(TOKEN, withEitherStart), flags: 'gu' }));
}

/** The same for bios only: elsewhere such words are those of patients and visitors. A rule tells by the group `bio`. */
export function bioPatterns(...sources: readonly string[]): Spelled[] {
  return patterns(...sources.map((source) => `(?<bio>)(?:${source})`));
}

/** One such pattern for a test, without `g`. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replace(TOKEN, withEitherStart), 'u');
}

const known = new Map<string, string>();

/** Kept, since patterns consist of the same few thousand words over and over. */
function withEitherStart(token: string): string {
  const before = known.get(token);
  if (before !== undefined) return before;
  const first = token.charAt(0);
  const either = /^\p{Ll}/u.test(token) ? `[${first}${first.toUpperCase()}]${token.slice(1)}` : token;
  known.set(token, either);
  return either;
}

/** Edges of words that know Spanish letters. */
export const L = String.raw`(?<![\p{L}\d])`;
export const R = String.raw`(?![\p{L}\d])`;

/** A word with a capital, and a name of up to four of them: "Hawthorne", "Villa del Río". */
export const CAPITAL = String.raw`\p{Lu}[\p{L}'-]{1,24}`;
export const NAME = String.raw`(?:St\.?\s|Mt\.?\s)?${CAPITAL}(?:\s(?:(?:de|del|la|las|los|el|of|y)\s){0,2}${CAPITAL}){0,3}`;

/** Up to that many words of any kind in between. */
export const words = (most: number) => String.raw`(?:[\p{L}\d'’-]{1,20},?\s){0,${most}}?`;

/** Whose: someone's of the practice. */
export const OWN = String.raw`(?:my|our|his|her|their|[\p{L}]{2,20}'s|s')`;
export const SUYO = '(?:mi|mis|nuestra|nuestro|nuestras|nuestros|su|sus)';
