import { isBare } from './bare.ts';
import { isPlain } from './plain.ts';
import { type Words, wordsOf } from './starts.ts';

/** What is known of a text: which patterns may match in it. */
export class Scan {
  readonly text: string;
  private readonly patterns: Uint32Array;
  private readonly lists: Uint32Array;
  private isKnownPlain: boolean | undefined;
  private isKnownBare: boolean | undefined;
  private knownWords: Words | undefined;

  /** With a bit for each pattern that may match, by its number, and one for each list that has such patterns. */
  constructor(text: string, patterns: Uint32Array, lists: Uint32Array) {
    this.text = text;
    this.patterns = patterns;
    this.lists = lists;
  }

  /** Whether any pattern of a list may match. */
  mayMatchAny(list: number): boolean {
    return has(this.lists, list);
  }

  /** Whether a pattern may match. */
  mayMatch(pattern: number): boolean {
    return has(this.patterns, pattern);
  }

  get isPlain(): boolean {
    this.isKnownPlain ??= isPlain(this.text);
    return this.isKnownPlain;
  }

  get isBare(): boolean {
    this.isKnownBare ??= isBare(this.text);
    return this.isKnownBare;
  }

  get words(): Words {
    this.knownWords ??= wordsOf(this.text);
    return this.knownWords;
  }
}

function has(bits: Uint32Array, number: number): boolean {
  return (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}
