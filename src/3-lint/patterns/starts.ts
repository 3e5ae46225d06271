import { isOfWord, LETTERS, numberOfCode, SPACE, SYMBOLS } from './letters.ts';

const ANY = 0xffffffff;
const EVERY = '*';

/** Where the words of a text begin, and with which two letters: of numbers, the first times 32 and the second. */
export interface Words {
  readonly places: ArrayLike<number>;
  readonly letters: ArrayLike<number>;
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
      letters.push(letter * SYMBOLS + (at + 1 < text.length ? numberOfCode(text.charCodeAt(at + 1)) : SPACE));
    }
    isBefore = isWord;
  }
  return { places, letters };
}

/** With which two letters the words begin at which a pattern can match. */
export class Starts {
  /** As a text: each first letter, with the second ones as bits unless it can be any. */
  readonly spelled: string;
  /** For each first letter a bit for each second one; most are never asked. */
  private seconds: Uint32Array | undefined;

  constructor(spelled: string) {
    this.spelled = spelled;
  }

  /** Each beginning as far as it is known; none where nothing is. */
  static of(beginnings: readonly (readonly string[] | undefined)[]): Starts {
    const seconds = new Uint32Array(SYMBOLS);
    for (const some of beginnings) for (const one of some ?? ['']) addTo(seconds, one.replace(/^[|;]+/, ''));
    return new Starts(spelled(seconds));
  }

  /** Whether a word with these first two letters may be the first of a match. */
  has(letters: number): boolean {
    this.seconds ??= secondsIn(this.spelled);
    return (((this.seconds[letters >> 5] ?? 0) >>> (letters & 31)) & 1) === 1;
  }
}

function addTo(seconds: Uint32Array, beginning: string): void {
  if (beginning === '') seconds.fill(ANY);
  const second = beginning.charAt(1);
  const bits = second === '' || /[|;]/.test(second) ? ANY : 1 << LETTERS.indexOf(second);
  const first = LETTERS.indexOf(beginning.charAt(0));
  seconds[first] = (seconds[first] ?? 0) | bits;
}

function spelled(seconds: Uint32Array): string {
  if (seconds.every((bits) => bits === ANY)) return EVERY;
  const letters: string[] = [];
  for (const [first, bits] of seconds.entries())
    if (bits !== 0) letters.push(`${LETTERS.charAt(first)}${bits === ANY ? '' : bits.toString(36)}`);
  return letters.join(' ');
}

function secondsIn(spelled: string): Uint32Array {
  const seconds = new Uint32Array(SYMBOLS);
  if (spelled === EVERY) return seconds.fill(ANY);
  for (const one of spelled.split(' '))
    seconds[LETTERS.indexOf(one.charAt(0))] = one.length === 1 ? ANY : Number.parseInt(one.slice(1), 36);
  return seconds;
}
