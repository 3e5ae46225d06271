import { expect, test } from 'vitest';
import { findUnseen } from './unseen.ts';

const CONTROL = 'a control character';
const TURNS = 'a character that turns the direction of text';
const INVISIBLE = 'an invisible character';

test.each([
  [0x00, 'a NUL character'],
  [0x01, CONTROL],
  [0x0d, CONTROL],
  [0x7f, CONTROL],
  [0x9f, CONTROL],
  [0xad, INVISIBLE],
  [0x34f, INVISIBLE],
  [0x61c, TURNS],
  [0x200b, INVISIBLE],
  [0x200d, INVISIBLE],
  [0x200e, TURNS],
  [0x200f, TURNS],
  [0x2028, INVISIBLE],
  [0x2029, INVISIBLE],
  [0x202a, TURNS],
  [0x202e, TURNS],
  [0x2060, INVISIBLE],
  [0x2065, INVISIBLE],
  [0x2066, TURNS],
  [0x2069, TURNS],
  [0x206a, INVISIBLE],
  [0xfeff, INVISIBLE],
  [0xfff9, INVISIBLE],
  [0xfffb, INVISIBLE],
  [0xffff, INVISIBLE],
  [0xe0041, INVISIBLE],
])('U+%s is found, and said in words', (code, what) => {
  const number = code.toString(16).toUpperCase().padStart(4, '0');
  expect(findUnseen(`ab${String.fromCodePoint(code)}c`)).toEqual({
    index: 2,
    what: `${what} here (U+${number})`,
  });
});

test.each(['', 'words', 'a\tb\nc', 'ñ 我 ٥ – “x”\u00a0', '🐕\ufe0f ❤\ufe00', '\u2027 \u202f \ufffc'])(
  'in %j there is none',
  (text) => {
    expect(findUnseen(text)).toBeUndefined();
  },
);
