import { describe, expect, test } from 'vitest';
import { DECODED_FORMS, decodeEscapes, decodePercent, decodings, parted, unfold } from './decode.ts';
import { BARRIER } from './search-text.ts';

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64').replaceAll('=', '');

test('the list of forms names every code, and what is no code', () => {
  expect(DECODED_FORMS).toEqual([
    'entities',
    'percent-escapes',
    'escapes of programs',
    'strings put together',
    'quoted-printable',
    'folded lines of vCards and calendars',
    'words divided at the end of a line',
    'CDATA',
    'invisible characters between words',
    'base64',
  ]);
});

describe('a text is also read with', () => {
  test.each([
    ['entities by name', 'a&amp;b', ['a&b']],
    ['entities by number', 'a&#98;c', ['abc']],
    ['entities in capitals', 'a&AMP;b', ['a&b']],
    ['entities beside what looks like a tag', '<b>&eacute;', ['<b>é']],
    ['bytes in UTF-8', 'a%C3%A9%62', ['aéb']],
    ['bytes in Latin-1', 'a%e9b', ['aéb']],
    ['the letters of an old function', 'a%u00E9%62', ['aéb']],
    ['escapes of programs', 'a\\nb', ['a\nb']],
    ['strings put together', `'a' + "b" + \`c\``, [`'abc\``]],
    ['strings without a gap, put together', `'a'+'b'`, [`'ab'`]],
    ['strings on lines of their own', `'a' +\n   'b'\n+ 'c'`, [`'abc'`]],
    ['quoted-printable in capitals', 'QUOTED-PRINTABLE=62', ['QUOTED-PRINTABLEb']],
    ['quoted-printable in small letters', 'quoted-printable=e2=80=93', ['quoted-printable–']],
    ['quoted-printable as a name', 'Quoted-Printable:a=\nb=\r\nc', ['Quoted-Printable:abc']],
    ['folded lines of a vCard', 'BEGIN:VCARD a\r\n b', ['BEGIN:VCARD ab']],
    ['folded lines of a small vCard', 'begin:vcard a\n\tb', ['begin:vcard ab']],
    ['folded lines of a vCard as a name', 'Begin:VCard a\n b', ['Begin:VCard ab']],
    ['words divided at the end of a line', 'res-\ncue', ['rescue']],
    ['words divided at the end of a line of an old system', 'res-\r\n \t cue', ['rescue']],
    ['the marks of CDATA left out', '<![CDATA[a]]>b<![CDATA[c]]>', ['abc']],
    ['a space for what is not seen', 'a\u200b\u00adb\ufeffc', ['a b c']],
  ])('%s', (_, text, readings) => {
    expect(decodings(text)).toEqual(readings);
  });

  test('each code resolved by itself, and all of them', () => {
    expect(decodings('%26amp;b&amp;')).toEqual(['%26amp;b&', '&amp;b&amp;', '&amp;b&', '&b&']);
  });

  test('codes in codes as far as three rounds reach, and no further', () => {
    const times = (count: number) => `%${'25'.repeat(count)}`;
    expect(decodings(times(2))).toEqual(['%25', '%']);
    expect(decodings('%2525252562')).toEqual(['%25252562', '%252562', '%2562']);
  });
});

describe('a text is no other for', () => {
  test.each([
    ['nothing at all', 'Two\r\nrescue dogs'],
    ['an ampersand', 'Tom & Jerry\r\n'],
    ['a share', '100% of 5%x0 and %u12'],
    ['a sum', '1 + 2 + "x"'],
    ['strings with too wide a gap', `'a'${' '.repeat(10)}+ 'b'`],
    ['an equation', 'a=77'],
    ['an equation in what may have codes', 'quoted-printable =7 =zz'],
    ['lines that begin with a space', 'a\n b'],
    ['a dash at the end of a line', 'a -\nBen, -\n\nno -\n5'],
    ['a hyphen in a line', 're-scue'],
    ['the end of what never began', 'a]]>b'],
  ])('%s', (_, text) => {
    expect(decodings(text)).toEqual([]);
  });
});

describe('base64', () => {
  const TEXT = 'Two dogs';
  const CODE = base64(TEXT);
  test.each([
    ['alone', CODE],
    ['after a word', `x ${CODE}`],
    ['after a long word', `abcdefghi ${CODE}`],
    ['after letters of others', `éééé${CODE}é`],
    ['between quotes', `"${CODE}"`],
    ['after and before what is no letter', `:${CODE}=`],
  ])('is read %s', (_, text) => {
    expect(decodings(text)).toEqual([TEXT]);
  });

  test('is read in every run of a text', () => {
    const texts = ['One cats', 'Two dogs and a long tail', 'Three birds'];
    expect(decodings(texts.map(base64).join(' '))).toEqual(texts);
    expect(decodings(`short ${texts.map(base64).join('.a.')}`)).toEqual(texts);
  });

  test('is read from ten letters on', () => {
    expect(decodings(base64('Two dog'))).toEqual(['Two dog']);
    expect(base64('Two dog')).toHaveLength(10);
    expect(decodings(base64('Two do'))).toEqual([]);
    expect(decodings(`abcdefghi/${base64('Two do')}`)).toEqual([]);
    expect(decodings(`é${base64('Two dogs').slice(0, 9)}`)).toEqual([]);
    expect(decodings(`${base64('Two dogs').slice(0, 9)}é`)).toEqual([]);
  });

  test('is read whole and, with a path in front, from the last stroke on', () => {
    expect(decodings(`ab/${CODE}`)).toEqual([TEXT]);
    expect(base64('a??>b~~?c')).toBe('YT8/PmJ+fj9j');
    expect(decodings('YT8/PmJ+fj9j')).toEqual(['a??>b~~?c']);
  });

  test('for addresses is the same', () => {
    expect(decodings('YT8_PmJ-fj9j')).toEqual(['a??>b~~?c']);
  });

  test('is read in what other codes hold', () => {
    expect(decodings(`%${CODE.charCodeAt(0).toString(16)}${CODE.slice(1)}`)).toContain(TEXT);
  });

  test.each([0, 8, 14, 31, 127])('of a binary, with a byte %i, is no text', (byte) => {
    expect(decodings(base64(`Two dogs${String.fromCharCode(byte)}`))).toEqual([]);
  });

  test('of lines and of letters in UTF-8 is a text, and of broken letters is none', () => {
    expect(decodings(base64('Two\tdogs\r\n'))).toEqual(['Two\tdogs\r\n']);
    expect(decodings(Buffer.from('Zwei Hündchen').toString('base64'))).toEqual(['Zwei Hündchen']);
    expect(decodings(base64('Zwei H\xfcndchen'))).toEqual([]);
  });
});

test('percent-escapes are of bytes in a row; what is none is left', () => {
  expect(decodePercent('%54wo%20dogs%')).toBe('Two dogs%');
  expect(decodePercent('%4g %u004')).toBe('%4g %u004');
  expect(decodePercent('%u0054wo %C3%A9%E9')).toBe('Two Ã©é');
});

test('lines go on after a line end with a space or a tab', () => {
  expect(unfold('a\r\n b\n\tc\nd\r\n')).toBe('abc\nd\r\n');
});

test('escapes of programs stand for letters by number and by name', () => {
  expect(decodeEscapes('\\u{54}\\u0077\\x6F \\u{01f415}')).toBe('Two 🐕');
  expect(decodeEscapes('\\n\\r\\t\\b\\f\\v\\0')).toBe('\n\r\t\b\f\v\0');
  expect(decodeEscapes('\\"a\\\\b\\\nc\\/')).toBe('"a\\b\nc/');
  expect(decodeEscapes('\\u{10ffff}\\u{110000}')).toBe('\u{10ffff}\ufffd');
  expect(decodeEscapes('\\u{1234567}\\u12\\xg')).toBe('u{1234567}u12xg');
});

describe('words written as one are parted', () => {
  test.each([
    ['at capitals', 'twoRescueDogs', 'two Rescue Dogs'],
    ['at capitals with accents', 'zweiÄltereHündeÖ', 'zwei Ältere Hünde Ö'],
    ['before a telephone number', 'tel5035550142', 'tel 5035550142'],
    ['at nothing shorter than a telephone number', 'a5Bc5035550142', 'a5Bc 5035550142'],
    ['behind a telephone number', '5035550142cell', '5035550142 cell'],
  ])('%s', (_, text, words) => {
    expect(parted(text, true)).toBe(words);
    expect(parted(text, false)).toBe(words);
  });

  test('and those that are not are left out', () => {
    expect(parted('one twoThreeFour five\nsixSevenEight', false)).toBe(
      `two Three Four${BARRIER}six Seven Eight`,
    );
  });

  test('at one capital in names only', () => {
    expect(parted('photoDogs', true)).toBe('photo Dogs');
    expect(parted('Dr Amara McDonald', false)).toBeUndefined();
    expect(parted('twoDOGS', false)).toBeUndefined();
  });

  test.each(['two dogs', 'Two Dogs', 'TWO', 'a123456', '123456a', 'tel 5035550142'])('not in %j', (text) => {
    expect(parted(text, true)).toBeUndefined();
    expect(parted(text, false)).toBeUndefined();
  });
});
