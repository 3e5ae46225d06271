// A tree of words as text, ready to be walked: of each node the letters that lead on, a capital for how many numbers hang
// at it, and these numbers. A word more or less changes this text in a few places.
import { LETTERS } from './letters.ts';
import { ENDS, lettersIn, type Nodes } from './word-tree.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A number takes up so many characters. */
const WIDTH = 3;
/** A capital that says there are more to come: this many first. */
const MOST_AT_ONCE = 25;

const LETTER_OF = codesOf(LETTERS);
const DIGIT_OF = codesOf(DIGITS);
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** The place of each character in a text, by its code; 0 for others. */
function codesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, text.indexOf(String.fromCharCode(code))));
}

/** A number up to 2 ** 18, as text. */
export function spelledNumber(number: number): string {
  return [number >> 12, number >> 6, number].map((one) => DIGITS.charAt(one & 63)).join('');
}

/** The numbers that stand in a text, one after the other. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += WIDTH)
    numbers.push(numberOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)));
  return numbers;
}

function numberOf(first: number, second: number, third: number): number {
  return ((DIGIT_OF[first] ?? 0) << 12) | ((DIGIT_OF[second] ?? 0) << 6) | (DIGIT_OF[third] ?? 0);
}

export function spelledTree({ masks, firsts, values }: Nodes): string {
  return Array.from(masks, (mask, node) => {
    const numbers = Array.from(values.subarray(firsts[node], firsts[node + 1]), spelledNumber);
    return `${lettersIn(mask)}${spelledNumbers(numbers)}`;
  }).join('');
}

function spelledNumbers(numbers: readonly string[]): string {
  if (numbers.length < MOST_AT_ONCE)
    return `${String.fromCharCode(CAPITAL_A + numbers.length)}${numbers.join('')}`;
  return `Z${numbers.slice(0, MOST_AT_ONCE).join('')}${spelledNumbers(numbers.slice(MOST_AT_ONCE))}`;
}

/** The tree that was spelled. */
export function treeIn(text: string): Nodes {
  const codes = Buffer.from(text, 'latin1');
  // Each node has a capital, and all but two a letter that leads there.
  const most = text.length / 2 + 1;
  const [masks, children, firsts] = [new Int32Array(most), new Int32Array(most), new Int32Array(most + 1)];
  const values = new Int32Array(text.length / WIDTH);
  let size = 0;
  let known = 2;
  let hung = 0;
  for (let at = 0; at < codes.length; size++) {
    children[size] = known;
    firsts[size] = hung;
    let mask = 0;
    let code = codes[at++] ?? 0;
    for (; code < CAPITAL_A || code > CAPITAL_Z; code = codes[at++] ?? 0) {
      mask |= 1 << (LETTER_OF[code] ?? 0);
      known++;
    }
    for (;;) {
      const end = hung + code - CAPITAL_A;
      for (; hung < end; at += WIDTH)
        values[hung++] = numberOf(codes[at] ?? 0, codes[at + 1] ?? 0, codes[at + 2] ?? 0);
      if (code !== CAPITAL_Z) break;
      code = codes[at++] ?? 0;
    }
    masks[size] = hung > (firsts[size] ?? 0) ? mask | ENDS : mask;
  }
  firsts[size] = hung;
  return {
    masks: masks.subarray(0, size),
    children: children.subarray(0, size),
    firsts: firsts.subarray(0, size + 1),
    values: values.subarray(0, hung),
  };
}
