import { isOfWord, LETTERS, numberOfCode, SPACE } from './letters.ts';

/** Where the words of a text begin, and with which two letters: of numbers, the first times 32 and the second. */
export interface Words {
  readonly places: readonly number[];
  readonly letters: readonly number[];
}

/** The words of a text. */
export function wordsOf(text: string): Words {
  const places: number[] = [];
  const letters: number[] = [];
  let isBefore = false;
  for (let at = 0; at < text.length; at++) {
    const letter = numberOfCode(text.charCodeAt(at));
    const isWord = isOfWord(letter);
    if (isWord && !isBefore) {
      places.push(at);
      letters.push(letter * 32 + (at + 1 < text.length ? numberOfCode(text.charCodeAt(at + 1)) : SPACE));
    }
    isBefore = isWord;
  }
  return { places, letters };
}

/** With which letters the words begin at which a pattern can match. */
export class Starts {
  /** A bit for each letter; all of them where that isn't known. */
  private firsts = 0;
  private seconds = 0;

  constructor(beginnings: readonly (readonly string[] | undefined)[]) {
    for (const some of beginnings) for (const one of some ?? ['']) this.add(one.replace(/^[|;]+/, ''));
  }

  private add(beginning: string): void {
    const second = beginning.charAt(1);
    this.firsts |= beginning === '' ? -1 : 1 << LETTERS.indexOf(beginning.charAt(0));
    this.seconds |= second === '' || /[|;]/.test(beginning) ? -1 : 1 << LETTERS.indexOf(second);
  }

  /** Whether a word with these first two letters may be the first of a match. */
  has(letters: number): boolean {
    return (this.firsts & (1 << (letters >> 5))) !== 0 && (this.seconds & (1 << (letters & 31))) !== 0;
  }
}
