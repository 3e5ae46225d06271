import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { understand } from './built-file.ts';
import { CodeReader } from './codes/codes-of.ts';

const read = (path: string, content: string | Uint8Array) =>
  understand({ path, bytes: Buffer.from(content as string) }, 'amara-osei', new CodeReader());
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('of a file', () => {
  test.each<readonly [path: string, content: string | Uint8Array, kind: string]>([
    ['a.html', '<p>', 'html'],
    ['a.htm', '<p>', 'html'],
    ['a.XHTML', '<p>', 'html'],
    ['a', '  <!DOCTYPE html><p>', 'html'],
    ['a.txt', '<html lang="en">', 'html'],
    ['a.txt', 'x <html>', 'text'],
    ['a.txt', '<htmlx>', 'text'],
    ['a.html.txt', '<p>', 'text'],
    ['ahtml', '<p>', 'text'],
    ['a.svg', '<svg/>', 'svg'],
    ['a.SVG', '<svg/>', 'svg'],
    ['a.svg.txt', '<svg/>', 'text'],
    ['a.css', 'p {}', 'css'],
    ['a.CSS', 'p {}', 'css'],
    ['a.css.map', '{}', 'text'],
    ['a', '', 'text'],
    ['a.txt', '%PDF', 'text'],
    ['a', 'x\0', 'binary'],
    ['a.txt.bin', 'x\0', 'binary'],
    ['atxt', 'x\0', 'binary'],
    ['a', latin1('\xfc'), 'binary'],
    ['a', latin1('\xff\xfex\0'), 'text'],
    ['a.html', '%PDF-1.7', 'pdf'],
    ['a', `${' '.repeat(1019)}%PDF-1.7`, 'pdf'],
    ['a', `${' '.repeat(1020)}%PDF-1.7`, 'text'],
    ...['html', 'xhtml', 'htm', 'svg', 'css', 'js', 'mjs', 'json', 'xml', 'txt', 'vcf', 'ics'].map(
      (end) =>
        [`a.${end}`, latin1('\xfc'), /htm/.test(end) ? 'html' : /svg|css/.test(end) ? end : 'text'] as const,
    ),
  ])('%s with %j the kind is %s', async (path, content, kind) => {
    const file = await read(path, content);
    expect(file.kind).toBe(kind);
    expect(file.text === undefined).toBe(kind === 'pdf' || kind === 'binary');
    expect(file.document !== undefined).toBe(kind === 'html' || kind === 'svg');
  });

  test.each([
    '\xff\xd8\xff',
    '\x89PNG',
    'GIF89a',
    'II*\0',
    'MM\0*',
    'RIFF\x01\x01\x01\x01WEBP',
    '\0\0\0\0ftypavif',
    '\0\0\0\0ftypheic',
    '\0\0\0\0ftyphevc',
    '\0\0\0\0ftypmif1',
  ])('that begins with %j it is a picture, whatever its name', async (head) => {
    const file = await read('a.txt', latin1(`${head} and more`));
    expect(file.kind).toBe('image');
    expect(file.metadata).toBeUndefined();
    expect(file.codes).toEqual([]);
  });

  test.each([
    'x\xff\xd8\xff',
    'x\x89PNG',
    'RIFF\x01\x01\x01\x01WAVE',
    'RIFX\x01\x01\x01\x01WEBP',
    'RIFF\x01\x01\x01\x01\x01WEBP',
    '\0\0\0ftypavif',
    '\0\0\0\0xftypavif',
    '\0\0\0\0ftypmp42',
  ])('that begins with %j it is none', async (head) => {
    expect((await read('a', latin1(`${head} and more`))).kind).not.toBe('image');
  });
});

test('text in wide letters is read by its mark, in both orders', async () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  expect((await read('a', wide('\ufeffTwo dogs'))).text).toBe('Two dogs');
  expect((await read('a', wide('\ufeffTwo dogs').swap16())).text).toBe('Two dogs');
  expect((await read('a.txt', latin1('\xffx'))).text).toBe('\ufffdx');
  expect((await read('a.txt', latin1('x\xfe'))).text).toBe('x\ufffd');
  expect((await read('a.txt', latin1('\xfex'))).text).toBe('\ufffdx');
  expect((await read('a.txt', latin1('x\xff'))).text).toBe('x\ufffd');
});

test('what is not in a file is empty, and whose it is stands with it', async () => {
  expect(await read('a', 'x\0')).toEqual({
    path: 'a',
    bytes: Buffer.from('x\0'),
    kind: 'binary',
    person: 'amara-osei',
    text: undefined,
    rest: undefined,
    document: undefined,
    parseFaults: new Set(),
    elements: [],
    references: [],
    metadata: undefined,
    codes: [],
    embedded: [],
    made: undefined,
    shares: [],
  });
  const text = await read('a.txt', 'x');
  expect([text.elements, text.references, text.codes, text.embedded]).toEqual([[], [], [], []]);
});

test('a page has elements and leads somewhere, and so does a style sheet', async () => {
  const page = await read('a.html', '<a href="/b/">x</a>');
  expect(page.elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'a']);
  expect(page.references.map(({ url }) => url)).toEqual(['/b/']);
  expect((await read('a.css', 'p { background: url(/b.png) }')).references.map(({ url }) => url)).toEqual([
    '/b.png',
  ]);
  expect((await read('a.txt', 'p { background: url(/b.png) }')).references).toEqual([]);
});

test('a file in an address in an address is understood, and whose it is; no browser looks further', async () => {
  const address = (text: string) => `data:text/plain,${encodeURIComponent(text)}`;
  const file = await read('a.txt', address(address(address('Two dogs'))));
  const texts = [];
  for (let one = file.embedded[0]; one !== undefined; one = one.embedded[0])
    texts.push([one.person, one.text]);
  expect(texts).toEqual([
    ['amara-osei', address(address('Two dogs'))],
    ['amara-osei', address('Two dogs')],
  ]);
});

test('a file in an address is understood as the parser reads the address', async () => {
  const { embedded } = await read('a.html', '<a href="data:text/plain,Two&#32;dogs">x</a>');
  expect(embedded.map(({ text }) => text)).toContain('Two dogs');
});

test('of a picture all parts of what it says about itself are told apart', async () => {
  const blank = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  const none = await read('a.jpg', await blank.clone().jpeg().toBuffer());
  expect([...(none.metadata?.parts ?? ['?'])]).toEqual([]);
  expect(none.metadata?.profile).toBeUndefined();
  const full = blank
    .clone()
    .withExif({ IFD0: { Artist: 'Amara' } })
    .withXmp('<x/>')
    .withIccProfile('srgb');
  const { metadata } = await read('a.jpg', await full.jpeg().toBuffer());
  expect([...(metadata?.parts.keys() ?? [])]).toEqual(['EXIF', 'XMP']);
  expect(Buffer.from(metadata?.parts.get('EXIF') ?? []).toString('latin1')).toContain('Amara');
  expect(metadata?.profile?.length).toBeGreaterThan(0);
});
