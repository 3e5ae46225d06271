import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
const faultIn = (input: Uint8Array) => {
  const result = decode('content/pages/about.md', input);
  if (!('finding' in result)) throw new Error('Nothing was found.');
  return result.finding;
};

test('a byte order mark is taken off and line ends become line feeds', () => {
  expect(decode('a.md', bytes(0xef, 0xbb, 0xbf, 'one\r\ntwo\rthree\n'))).toEqual({
    text: 'one\ntwo\nthree\n',
  });
});

test.each([
  ['a byte of another encoding', bytes('caf', 0xe9, ' noir'), { line: 1, column: 4 }],
  [
    'a bad byte after a line with Windows line ends',
    bytes('one\r\ntwo ', 0xff, '\r\n'),
    { line: 2, column: 5 },
  ],
  [
    'a bad byte after an honest replacement character',
    bytes('a\ufffdb\n', 'x', 0xc3, '('),
    { line: 2, column: 2 },
  ],
  ['a character cut off at the end of the file', bytes('one\ntw', 0xe2, 0x82), { line: 2, column: 3 }],
  ['a surrogate written as bytes', bytes('ab', 0xed, 0xa0, 0x80), { line: 1, column: 3 }],
  ['bytes of UTF-16', bytes(0xff, 0xfe, 'a', 0), { line: 1, column: 1 }],
])('%s is refused at its place', (_, input, place) => {
  expect(faultIn(input)).toMatchObject({
    rule: 'file/valid-encoding',
    ...place,
    endLine: place.line,
    endColumn: place.column + 1,
  });
});

test.each([
  ['NUL', '\u0000', 'NUL'],
  ['a bell', '\u0007', 'control'],
  ['a form feed', '\u000c', 'control'],
  ['delete', '\u007f', 'control'],
  ['next line', '\u0085', 'control'],
  ['a soft hyphen', '\u00ad', 'invisible'],
  ['a zero-width space', '\u200b', 'invisible'],
  ['a zero-width joiner', '\u200d', 'invisible'],
  ['a word joiner', '\u2060', 'invisible'],
  ['a byte order mark in the text', '\ufeff', 'invisible'],
  ['a line separator', '\u2028', 'invisible'],
  ['a grapheme joiner', '\u034f', 'invisible'],
  ['a Hangul filler', '\u3164', 'invisible'],
  ['a Mongolian vowel separator', '\u180e', 'invisible'],
  ['a tag letter', '\u{e0041}', 'invisible'],
  ['a selector beyond the plane', '\u{e0100}', 'invisible'],
  ['right-to-left override', '\u202e', 'turns the direction'],
  ['an isolate', '\u2067', 'turns the direction'],
  ['a right-to-left mark', '\u200f', 'turns the direction'],
  ['an Arabic letter mark', '\u061c', 'turns the direction'],
])('%s is refused where it stands', (_, character, kind) => {
  const finding = faultIn(bytes(`line one\r\nab${character}cd`));
  expect(finding).toMatchObject({ rule: 'file/valid-encoding', line: 2, column: 3 });
  expect(finding.message).toContain(kind);
});

test('tabs, accents, other scripts and emoji are text', () => {
  const text = 'a\tb é ß ツ שלום 👩🏽 ❤️ “so” – no-break\u00a0space\n';
  expect(decode('a.md', bytes(text))).toEqual({ text });
});

test('the message names the character by number and quotes nothing else', () => {
  expect(faultIn(bytes('Waldo\u200bNoriko')).message).toMatch(/U\+200B/);
  expect(faultIn(bytes('Waldo\u200bNoriko')).message).not.toMatch(/Waldo|Noriko/);
});
