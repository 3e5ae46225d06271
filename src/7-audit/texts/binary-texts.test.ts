import { expect, test } from 'vitest';
import { binaryTexts, WORD, WORDS } from './binary-texts.ts';
import { gifComment } from './gif-comment.ts';
import { BARRIER } from './search-text.ts';

const texts = (...parts: (string | Uint8Array)[]) =>
  binaryTexts(Buffer.concat(parts.map((one) => Buffer.from(one as string))), 'in its content', WORD).map(
    ({ text }) => text.split(BARRIER),
  );
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const wide = (text: string) => Buffer.from(text, 'utf16le');
const turned = (text: string) => wide(text).swap16();
/** Parts no text goes on over. */
const GAP = Buffer.alloc(4, 0x81);

test('stretches of a binary that can be read are searched apart, and shown', () => {
  expect(binaryTexts(Buffer.from('\x01Two dogs\0\0\0a cat\x02'), 'in its metadata', WORD)).toEqual([
    { text: `Two dogs${BARRIER}a cat`, audience: 'shown', where: 'in its metadata' },
  ]);
});

test('a binary with no words says nothing', () => {
  expect(texts(latin1('\x01abc\x02\x80\x81\xff\0'))).toEqual([]);
});

test('letters of UTF-8 of every length are read', () => {
  expect(texts('\0Zwei\t grüne – 🐕\r\n\0')[0]).toEqual(['Zwei\t grüne – 🐕\r\n']);
  expect(texts('\0üüüü\0', '\0–––\0', '\0🐕🐕🐕🐕\0')[0]).toEqual(['üüüü', '🐕🐕🐕🐕']);
});

test('among points of a picture only longer stretches count', () => {
  const bytes = latin1('\0seven b\0eight by\0');
  expect(binaryTexts(bytes, '', WORDS)[0]?.text).toBe('eight by');
  expect(binaryTexts(bytes, '', WORD)[0]?.text).toBe(`seven b${BARRIER}eight by`);
});

test('letters of Latin-1 are read in stretches of eight that have a letter of it', () => {
  expect(texts(latin1('\0gr\xfcne D\xe4cher\0'))).toContainEqual(['grüne Dächer']);
  expect(texts(latin1('\0\xfc1234567\0'))).toContainEqual(['ü1234567']);
  expect(texts(latin1('\0\xfc12\x01'))).toEqual([]);
  expect(texts(latin1('\0only letters of all\0'))).toEqual([['only letters of all']]);
});

test('wide letters are read in both orders, in stretches of three', () => {
  expect(texts(GAP, wide('Two dogs'), GAP).at(-1)).toContain('Two dogs');
  expect(texts(GAP, wide('Tw'), GAP)).toEqual([]);
  expect(texts(GAP, turned('Two dogs'), GAP).at(-1)).toContain('Two dogs');
  expect(texts(GAP, wide('ōő – “é'), GAP).at(-1)).toContain('ōő – “é');
  expect(texts(GAP, turned('ōő – “é'), GAP).at(-1)).toContain('ōő – “é');
});

test('bytes in the middle of others are read and no others', () => {
  const all = Buffer.from('before Two dogs after');
  expect(binaryTexts(all.subarray(7, 15), '', WORD)[0]?.text).toBe('Two dogs');
});

test('the comments of a GIF are read in one, whatever stretches they lie in', () => {
  const gif = (rest: string) => Buffer.from(gifComment(latin1(`GIF89a${rest}`))).toString('latin1');
  expect(gif('xx\x21\xfe\x04Two \x04dogs\0yy')).toBe('Two dogs\n');
  expect(gif('\x21\xfe\x01a\0\x21\xfe\x01b\0')).toBe('a\nb\n');
  expect(gif('\x21\xfe\x09Two')).toBe('Two\n');
  expect(gif('\x21\xfe\x02\x21\xfe\0')).toBe('\x21\xfe\n');
  expect(gif('\x21\xfe\x03abc')).toBe('abc\n');
  expect(gif('nothing')).toBe('');
  expect(gifComment(latin1('\x89PNG\x21\xfe\x03abc\0'))).toHaveLength(0);
});
