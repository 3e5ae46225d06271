import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { amara, findingsOf, nobodys } from '../../fixture.ts';
import { LARGEST } from '../../unpack.ts';
import { faultOfPdf, pdfTexts } from './pdf-texts.ts';

const VALUE = 'Two rescue dogs';

/** A PDF of objects, each with a stream if it has a second part. */
function pdf(...objects: (string | readonly [about: string, stream: string | Uint8Array])[]): Buffer {
  const parts = objects.map((object, at) => {
    const [about, stream] = typeof object === 'string' ? [object] : object;
    const head = `${at + 1} 0 obj\n${about}\n`;
    return stream === undefined
      ? Buffer.from(`${head}endobj\n`, 'latin1')
      : Buffer.concat([
          Buffer.from(`${head}stream\r\n`, 'latin1'),
          Buffer.from(stream as string, 'latin1'),
          Buffer.from('\nendstream\nendobj\n'),
        ]);
  });
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts]);
}

const deflated = (content: string) =>
  ['<</Filter/FlateDecode>>', deflateSync(Buffer.from(content, 'latin1'))] as const;
const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
const hex = (bytes: Uint8Array | string) => Buffer.from(bytes as string).toString('hex');

/** A font whose codes begin at 3 for a space and at 36 for A, as programs number the letters they use. */
const codeOf = (letter: string) => (letter === ' ' ? 3 : letter.charCodeAt(0) - 'A'.charCodeAt(0) + 36);
const coded = (text: string) => Array.from(text, (one) => codeOf(one).toString(16).padStart(4, '0')).join('');
const MAP = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfchar <0003> <0020> endbfchar
2 beginbfrange <0024> <003d> <0041> <0044> <0047> [<0061> <0062> <0063> <0064>] endbfrange
1 beginbfrange <0048> <005d> <0065> endbfrange endcmap`;
const FONT = '<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 3 0 R>>';
const page = (content: string, ...more: Parameters<typeof pdf>) =>
  pdf(
    '<</Type/Page/Resources<</Font<</F1 2 0 R>>>>/Contents 4 0 R>>',
    FONT,
    deflated(MAP),
    deflated(content),
    ...more,
  );

const ways: Record<string, Buffer> = {
  'as a string': pdf(deflated(`BT (${VALUE}) Tj ET`)),
  'in a stream that is not packed': pdf(['<<>>', `BT (${VALUE}) Tj ET`]),
  'with brackets and escapes': pdf(deflated('BT (Two \\(resc\\165e\\) dogs) Tj ET')),
  'with a line that goes on': pdf(deflated('BT (Two res\\\ncue dogs) Tj ET')),
  'in pieces of words': pdf(deflated('BT [(Tw) -20 (o r) 3 (esc) -12.5 (ue) -400 (do) 10 (gs)] TJ ET')),
  'with gaps for spaces': pdf(deflated('BT [(Two)-250(rescue)-250.5(dogs)] TJ ET')),
  'a string a word': pdf(deflated('BT (Two) Tj (rescue) Tj (dogs) Tj ET')),
  'a string a letter': pdf(deflated(`BT ${Array.from(VALUE, (one) => `(${one}) Tj 5 0 Td`).join(' ')} ET`)),
  'in numbers': pdf(deflated(`BT <${hex(VALUE).replace(/../g, '$& ')}> Tj ET`)),
  'in its title': pdf(`<</Title (${VALUE})>>`),
  'in its title, in wide letters': pdf(`<</Title (\xfe\xff${wide(VALUE).toString('latin1')})>>`),
  'in its title, in wide letters as numbers': pdf(`<</Title <FEFF${hex(wide(VALUE))}>>>`),
  'in a packed object': pdf([
    `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>`,
    deflateSync(`9 0 <</Subject(${VALUE})>>`),
  ]),
  'in a font’s own codes': page(`BT /F1 12 Tf <${coded(VALUE)}> Tj ET`),
  'in a font’s own codes as letters': page(
    `BT /F1 -1.5 Tf (${Buffer.from(coded(VALUE), 'hex')
      .toString('latin1')
      .replace(/[\\()]/g, '\\$&')}) Tj ET`,
  ),
  'in a font’s own codes, with gaps for spaces': page(
    `BT /F1 12 Tf [<${coded('Two')}>-300<${coded('rescue')}>-300<${coded('dogs')}>]TJ ET`,
  ),
  'in two fonts': page(
    `BT /F1 12 Tf <${coded('Two ')}> Tj /F2 12 Tf (res) Tj /F1 12 Tf <${coded('cue dogs')}> Tj ET`,
  ),
  'in a font that another page has by the same name': page(
    `BT /F1 12 Tf <010001010102> Tj ET`,
    '<</Type/Page/Resources<</Font<</F1 6 0 R>>>>>>',
    '<</Type/Font/Subtype/Type0/ToUnicode 7 0 R>>',
    deflated(
      'begincmap 3 beginbfchar <0100> <00540077006f> <0101> <002000720065007300630075 0065> <0102> <00200064006f00670073> endbfchar',
    ),
  ),
  'in a font of one byte': pdf(
    '<</Font<</T 2 0 R>>>>',
    '<</Type/Font/Subtype/Type3/ToUnicode 3 0 R>>',
    deflated(
      '1 begincodespacerange\n  <00> <ff> endcodespacerange 1 beginbfrange <01> <03> [<00540077006f> <0020007200650073006300750065> <00200064006f00670073>] endbfrange',
    ),
    deflated('/T 9 Tf <010203> Tj'),
  ),
  'in a font of a packed object': pdf(
    [
      '<</Type/ObjStm/N 2/First  12/Filter/FlateDecode>>',
      deflateSync(`17 0  18 25 <</Font<</F1 18 0 R>>>>  ${FONT.replace(' 3 0 R', '  11 0 R')}`),
    ],
    ...Array<string>(9).fill('<<>>'),
    deflated(MAP),
    deflated(`/F1 1 Tf <${coded(VALUE)}> Tj`),
  ),
  'with a sign that means nothing, after words in no font': page(
    `BT (x) Tj /F1 12 Tf <${coded('Two res')}fffe${coded('cue dogs')}> Tj ET`,
  ),
  'in a stream without an end': Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nstream\nBT (${VALUE}) Tj`),
  'in the second of two streams': pdf(deflated('x'), deflated('y'), deflated(`BT (${VALUE}) Tj ET`)),
};

describe('of a PDF is found what it says', () => {
  test.each(Object.entries(ways))('%s', async (_, bytes) => {
    const found = await findingsOf('site/no-leak', { 'a.pdf': bytes }, { withheld: [amara(VALUE)] });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('holds in its text')]);
    expect(
      await findingsOf('site/no-leak', { 'a.pdf': bytes }, { withheld: [amara('Two rescue boats')] }),
    ).toEqual([]);
    expect(faultOfPdf(bytes)).toBeUndefined();
  });
  test('and not what two strings of different lines would make together', async () => {
    const bytes = pdf(deflated('BT (Two) Tj ET'), deflated('BT (rescue dogs) Tj ET'));
    expect(await findingsOf('site/no-leak', { 'a.pdf': bytes }, { withheld: [nobodys(VALUE)] })).toEqual([]);
  });
  test('as text for people, once each', () => {
    const texts = pdfTexts(pdf(deflated('BT (word) Tj ET')));
    expect(texts.filter(({ text }) => text === 'word')).toEqual([
      { text: 'word', audience: 'shown', where: 'in its text' },
    ]);
  });
});

describe('a PDF that shows people what it hides from us is an error:', () => {
  const [ENCRYPTED, HIDDEN] = ['is encrypted', 'has text that only a person can read'];
  test.each([
    ['encrypted', Buffer.from('%PDF-1.7 trailer <</Encrypt 5 0 R>>'), ENCRYPTED],
    ['packed with LZW', pdf(['<</Filter/LZWDecode>>', 'x']), HIDDEN],
    ['packed with ASCII85', pdf(['<</Filter [/ASCII85Decode /FlateDecode]>>', 'x']), HIDDEN],
    ['in short', pdf(['<</F/AHx>>', 'x']), HIDDEN],
    ['in runs', pdf(['<</Filter/RunLengthDecode>>', 'x']), HIDDEN],
    ['packed twice', pdf(['<</Filter [/FlateDecode/FlateDecode]>>', deflateSync('x')]), HIDDEN],
    ['packed as another object says', pdf(['<</Filter 9 0 R>>', 'x']), HIDDEN],
    ['packed as others say', pdf(['<</Filter [ 9 0 R ]>>', 'x']), HIDDEN],
    [
      'written by differences',
      pdf(['<</Filter/FlateDecode/DecodeParms<</Predictor 12>>>>', deflateSync('x')]),
      HIDDEN,
    ],
    ['packed, it says', pdf(['<</Filter/FlateDecode>>', 'words']), HIDDEN],
    [
      'too long to be opened',
      pdf(['<</Filter/FlateDecode>>', deflateSync(Buffer.alloc(LARGEST + 1))]),
      HIDDEN,
    ],
    ['packed once', pdf(['<</Filter[/FlateDecode]>>', deflateSync('x')]), undefined],
    ['its own table', pdf(['<</Type/XRef/DecodeParms<</Predictor 12>>>>', 'x']), undefined],
    ['a font without meaning', pdf('<</Type/Font/Subtype /Type0/Encoding/Identity-H>>'), HIDDEN],
    ['such a font among others', pdf('<<>>', '<</Subtype/Type0>>', '<<>>'), HIDDEN],
    ['a picture, said in another way', pdf(['<</Subtype /Image/Filter/AHx>>', 'x']), undefined],
    ['a picture', pdf(['<</Subtype/Image/Filter/ASCII85Decode>>', 'x']), undefined],
    ['a font of usual codes', pdf('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'), undefined],
  ])('%s', (_, bytes, fault) => {
    expect(faultOfPdf(bytes)).toBe(fault);
  });
});
