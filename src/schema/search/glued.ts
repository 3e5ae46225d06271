import { LONGEST } from './phrases.ts';

/** Shorter ones are words of the language as often as two words in one: "a way". */
const SHORTEST = 7;

/** A few words written as one, as in names of files and hashtags; undefined where that says too little, or is a number. */
export function gluedOf(words: readonly string[]): string | undefined {
  if (words.length < 2 || words.length > LONGEST) return undefined;
  const glued = words.join('');
  return glued.length >= SHORTEST && /\D/.test(glued) ? glued : undefined;
}
