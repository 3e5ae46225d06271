import { deflateSync } from 'node:zlib';
import { type PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { AUTHOR, pdf } from '../../../test/pdf.ts';
import { faultOfPdf, pdfTexts } from '../../7-audit/texts/pdf/pdf-texts.ts';
import { cleanPdf } from './clean-pdf.ts';

const cleaned = async (bytes: Uint8Array) => {
  const result = await cleanPdf(bytes);
  if ('fault' in result) throw new Error(result.fault);
  return result.bytes;
};
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
/** Every object of a PDF as text, wherever it is packed. */
const objectsIn = async (bytes: Uint8Array) => {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([, one]) => (one instanceof PDFRawStream ? `${one.dict} ${textOf(one.contents)}` : String(one)))
    .join('\n');
};

describe('what is published of a PDF', () => {
  test.each([false, true])('has lost its metadata, packed objects: %s', async (isPacked) => {
    const before = await pdf('Bring this with you.', undefined, isPacked);
    expect((await objectsIn(before)).includes(AUTHOR) || textOf(before).includes(AUTHOR)).toBe(true);
    const after = await cleaned(before);
    expect(textOf(after)).not.toMatch(/\/Info|\/ID|\/Metadata|xmpmeta|D:2020/);
    expect(`${textOf(after)}${await objectsIn(after)}`).not.toContain(AUTHOR);
    expect((await PDFDocument.load(after, { updateMetadata: false })).getPageCount()).toBe(1);
  });

  test('is the same for the same file, and for what was made of it', async () => {
    const before = await pdf();
    const after = await cleaned(before);
    expect(await cleaned(before)).toEqual(after);
    expect(await cleaned(after)).toEqual(after);
  });

  test('lacks what earlier savings left in the file', async () => {
    const before = await pdf('New words.', ({ context }) =>
      context.register(context.stream('(Old words that were deleted) Tj')),
    );
    expect(textOf(before)).toContain('Old words');
    expect(textOf(await cleaned(before))).not.toContain('Old words');
  });

  test('lacks dates and the private data of programs, wherever they stand', async () => {
    const before = await pdf('A form.', (document) => {
      const node = document.getPage(0).node;
      node.set(PDFName.of('PieceInfo'), document.context.obj({ Program: { Author: PDFString.of('Ann') } }));
      node.set(PDFName.of('LastModified'), PDFString.of('D:20200202'));
      const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], M: PDFString.of('D:20200203') };
      node.set(PDFName.of('Annots'), document.context.obj([link]));
    });
    expect(await objectsIn(await cleaned(before))).not.toMatch(/Ann\)|PieceInfo|D:2020/);
  });

  test('keeps its photos without what they say of themselves', async () => {
    const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'teal' } })
      .withExif({ IFD0: { Artist: 'Ann Example' } })
      .jpeg()
      .toBuffer();
    const before = await pdf('A photo.', async (document) => {
      document.getPage(0).drawImage(await document.embedJpg(photo));
    });
    expect(textOf(before)).toContain('Ann Example');
    const after = textOf(await cleaned(before));
    expect(after).not.toContain('Ann Example');
    const start = after.indexOf('\xff\xd8\xff');
    const kept = Buffer.from(after.slice(start, after.indexOf('endstream', start)), 'latin1');
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 9 });
  });

  test('keeps nothing a photo says of itself, however it is packed or put together', async () => {
    const teal = { create: { width: 9, height: 9, channels: 3, background: 'teal' } } as const;
    const photo = await sharp(teal)
      .withExif({ IFD0: { Artist: 'Ann Example' } })
      .jpeg({ progressive: true })
      .toBuffer();
    const filled = Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xff]), photo.subarray(2)]);
    const between = Buffer.concat([
      photo.subarray(0, -2),
      Buffer.from('\xff\xfe\x00\x0dAnn Example\xff\xd9', 'latin1'),
    ]);
    for (const [bytes, filter] of [
      [photo, 'DCTDecode'],
      [deflateSync(photo), ['FlateDecode', 'DCTDecode']],
      [Buffer.concat([photo, photo]), 'DCTDecode'],
      [filled, 'DCTDecode'],
      [between, 'DCTDecode'],
      [photo.subarray(0, -2), 'DCTDecode'],
    ] as const) {
      const after = await cleaned(await pdf('A photo.', inContent(bytes, filter, { Subtype: 'Image' })));
      const text = textOf(after);
      expect(text).not.toContain('Ann Example');
      const start = text.indexOf('\xff\xd8\xff');
      const kept = Buffer.from(text.slice(start, text.indexOf('endstream', start)), 'latin1');
      const points = await sharp(kept, { failOn: 'none' }).raw().toBuffer({ resolveWithObject: true });
      expect(points.info).toMatchObject({ width: 9, height: 9 });
      expect(await cleaned(after)).toEqual(after);
    }
  });

  test('lacks who made its layers and threads, and days that stand elsewhere', async () => {
    const after = await cleaned(
      await pdf('A form.', ({ catalog, context }) => {
        const author = { I: { Title: PDFString.of('A'), Author: PDFString.of('Zed') } };
        catalog.set(PDFName.of('Threads'), context.obj([author] as never));
        catalog.set(PDFName.of('M'), context.register(PDFString.of('D:20200203')));
      }),
    );
    expect((await objectsIn(after)).match(/.*(?:Zed|D:2020).*/g)).toBeNull();
  });

  test('has what it says packed so that it can be searched, also where its end is missing', async () => {
    const words = deflateSync(Buffer.from('BT (Some words) Tj ET'));
    const after = await cleaned(await pdf('A form.', inContent(words.subarray(0, -4), 'FlateDecode')));
    expect(pdfTexts(after).map(({ text }) => text)).toContain('Some words');
    expect(faultOfPdf(after)).toBeUndefined();
  });
});

/** Something drawn, packed in some way. */
const inContent =
  (bytes: Uint8Array, filter: string | readonly string[] | PDFRef, more: object = {}): Change =>
  (document) => {
    const { context } = document;
    const dict = context.obj({ Filter: filter, ...more } as never) as unknown as PDFDict;
    document.getPage(0).node.set(PDFName.of('Contents'), context.register(PDFRawStream.of(dict, bytes)));
  };

type Change = Parameters<typeof pdf>[1];
const annotate =
  (annotation: Record<string, unknown>): Change =>
  (document) =>
    document
      .getPage(0)
      .node.set(PDFName.of('Annots'), document.context.obj([{ Rect: [0, 0, 9, 9], ...annotation } as never]));
const inCatalog =
  (key: string, value: Record<string, unknown>): Change =>
  (document) =>
    document.catalog.set(PDFName.of(key), document.context.obj(value as never));

const TEXT = Buffer.from('BT (Some words) Tj ET');
const HEX = Buffer.from(`${TEXT.toString('hex')}>`);
const PREDICTED = { DecodeParms: { Predictor: 12, Columns: 4 } };
const LONG = Buffer.concat([TEXT, Buffer.alloc(65 * 1024 * 1024, ' ')]);

test.each<[string, Change, string]>([
  ['a script', (document) => document.addJavaScript('a', 'app.alert(1)'), 'scripts'],
  ['a script when it opens', inCatalog('OpenAction', { S: 'JavaScript', JS: PDFString.of('x') }), 'scripts'],
  ['a program it starts', annotate({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('x') } }), 'scripts'],
  ['another file', (document) => document.attach(Buffer.from('x'), 'a.txt'), 'files'],
  ['a portfolio', inCatalog('Collection', {}), 'files'],
  ['a form that sends itself', annotate({ Subtype: 'Widget', A: { S: 'SubmitForm' } }), 'form-data'],
  ['an XFA form', inCatalog('AcroForm', { Fields: [], XFA: PDFString.of('x') }), 'form-data'],
  ['a comment', annotate({ Subtype: 'Text', T: PDFString.of('Ann') }), 'comments'],
  ['a signature', inCatalog('Perms', { DocMDP: { Type: 'Sig', Name: PDFString.of('Ann') } }), 'signed'],
  [
    'an address it opens',
    inCatalog('OpenAction', { S: 'URI', URI: PDFString.of('https://x.example') }),
    'scripts',
  ],
  ['an address its page opens', inCatalog('AA', { O: { S: 'URI' } }), 'scripts'],
  ['letters nobody knows', inCatalog('Font', { Type: 'Font', Subtype: 'Type0' }), 'unreadable'],
  [
    'text packed twice',
    inContent(deflateSync(deflateSync(TEXT)), ['FlateDecode', 'FlateDecode']),
    'unreadable',
  ],
  ['text packed in an old way', inContent(HEX, ['ASCIIHexDecode']), 'unreadable'],
  [
    'text packed in a way that is told elsewhere',
    (document) => inContent(HEX, document.context.register(PDFName.of('ASCIIHexDecode')))?.(document),
    'unreadable',
  ],
  ['text of differences', inContent(deflateSync(TEXT), 'FlateDecode', PREDICTED), 'unreadable'],
  ['more text than anybody reads', inContent(deflateSync(LONG), 'FlateDecode'), 'unreadable'],
  ['text that isn’t packed as it says', inContent(TEXT, 'FlateDecode'), 'unreadable'],
  ['a picture that is none', inContent(TEXT, 'DCTDecode', { Subtype: 'Image' }), 'unreadable'],
  ['a password', (document) => document.encrypt({ userPassword: 'a', ownerPassword: 'b' }), 'encrypted'],
])('a PDF with %s is refused', async (_, change, fault) => {
  expect(await cleanPdf(await pdf('A form.', change))).toEqual({ fault });
});

test('a form to fill in passes, and so does a link', async () => {
  const form = await pdf('Name:', (document) => {
    document.getForm().createTextField('name').addToPage(document.getPage(0), { x: 9, y: 9 });
  });
  expect(await cleanPdf(form)).toHaveProperty('bytes');
  const link = annotate({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://x.example') } });
  expect(await cleanPdf(await pdf('A link.', link))).toHaveProperty('bytes');
});

test.each([
  ['nothing', ''],
  ['only a beginning', '%PDF-1.7'],
  ['another kind of file', '<html></html>'],
  ['a page before its beginning', '<html>%PDF-1.7'],
  ['a body without pages', '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'],
])('what holds %s is damaged', async (_, text) => {
  expect(await cleanPdf(Buffer.from(text))).toEqual({ fault: 'damaged' });
});

test('half a PDF is damaged', async () => {
  const whole = await pdf();
  expect(await cleanPdf(whole.subarray(0, whole.length / 2))).toEqual({ fault: 'damaged' });
});
