import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { amara, findingsOf, html, OWN } from '../fixture.ts';

const VALUE = 'Two rescue dogs';
const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
const pictures = { png: Buffer.alloc(0), jpeg: Buffer.alloc(0), gif: Buffer.alloc(0) };
beforeAll(async () => {
  pictures.png = await blank().png().toBuffer();
  pictures.jpeg = await blank().jpeg().toBuffer();
  pictures.gif = await blank().gif().toBuffer();
});

/** A picture with a chunk after its head. */
function png(name: string, ...content: (string | Uint8Array)[]): Buffer {
  const said = Buffer.concat([name, ...content].map((one) => Buffer.from(one as string)));
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(said.length - 4);
  sum.writeUInt32BE(crc32(said));
  const head = 8 + 25;
  return Buffer.concat([pictures.png.subarray(0, head), length, said, sum, pictures.png.subarray(head)]);
}

/** A picture with a comment of a kind of its own, in stretches of at most 255 bytes. */
function gif(comment: string): Buffer {
  const stretches = comment.match(/[\s\S]{1,255}/g) ?? [];
  const said = stretches.map((one) => `${String.fromCharCode(one.length)}${one}`).join('');
  const end = pictures.gif.length - 1;
  return Buffer.concat([
    pictures.gif.subarray(0, end),
    Buffer.from(`\x21\xfe${said}\0`, 'latin1'),
    pictures.gif.subarray(end),
  ]);
}

const jpeg = (mark: number, content: Uint8Array | string) => {
  const said = Buffer.from(content as string);
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(said.length + 2, 2);
  return Buffer.concat([pictures.jpeg.subarray(0, 2), head, said, pictures.jpeg.subarray(2)]);
};
const wide = (text: string) => Buffer.from(text, 'utf16le');

const written: Record<string, (text: string) => Buffer | Promise<Buffer>> = {
  'text in a PNG': (text) => png('tEXt', `Comment\0${text}`),
  'packed text in a PNG': (text) => png('zTXt', 'Comment\0\0', deflateSync(text)),
  'packed text in any letters in a PNG': (text) => png('iTXt', 'Comment\0\x01\0en\0\0', deflateSync(text)),
  'a packed colour profile in a PNG': (text) =>
    blank()
      .withIccProfile('srgb')
      .png()
      .toBuffer()
      .then(async (bytes) => {
        const { icc = Buffer.alloc(0) } = await sharp(bytes).metadata();
        // Its length is one of fours.
        const profile = Buffer.concat([icc, Buffer.from(`${text} `)]);
        profile.writeUInt32BE(profile.length);
        return png('iCCP', 'x\0\0', deflateSync(profile));
      }),
  'a comment in a JPEG': (text) => jpeg(0xfe, text),
  'a description in a JPEG': (text) =>
    blank()
      .jpeg()
      .withExif({ IFD0: { ImageDescription: text } })
      .toBuffer(),
  'a description in a WebP': (text) =>
    blank()
      .webp()
      .withExif({ IFD0: { Artist: text } })
      .toBuffer(),
  'a description in an AVIF': (text) =>
    blank()
      .avif()
      .withExif({ IFD0: { Copyright: text } })
      .toBuffer(),
  'XMP in a JPEG': (text) =>
    blank().jpeg().withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><b>${text}</b></x:xmpmeta>`).toBuffer(),
  'IPTC in a JPEG': (text) =>
    jpeg(
      0xed,
      Buffer.concat([
        Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x14\x1c\x02\x78\0\x0f'),
        Buffer.from(text),
        Buffer.from('\0'),
      ]),
    ),
  'a title in wide letters': (text) => jpeg(0xe9, wide(text)),
  'a title in wide letters, the other way round': (text) =>
    jpeg(0xe9, Buffer.concat([Buffer.from('\0'), wide(text)])),
  'letters, dashes and quotes that only wide letters have': (text) =>
    jpeg(0xe9, wide(text.replace('o', 'ō').replace(' ', ' – “').replaceAll('e', '\u0119'))),
  'words among drawn signs': (text) => jpeg(0xe9, text.replaceAll(' ', ' 🐕 ')),
  'a comment in a GIF': (text) => gif(text),
  'a long comment in a GIF': (text) => gif(`${'x '.repeat(125)}${text}`),
  'what stands behind its end': (text) => Buffer.concat([pictures.png, Buffer.from(text)]),
};

describe('of a picture is found', () => {
  test.each(Object.entries(written))('%s', async (_, write) => {
    const bytes = await write(VALUE);
    const given = (value: string) => ({ withheld: [amara(value)] });
    expect(await findingsOf('site/no-leak', { 'a.bin': bytes }, given(VALUE))).toHaveLength(1);
    expect(await findingsOf('site/no-leak', { 'a.bin': bytes }, given('Two rescue boats'))).toEqual([]);
    const page = { [OWN]: html(`<img alt="" src="data:image/x;base64,${bytes.toString('base64')}">`) };
    expect(await findingsOf('site/no-leak', page, given(VALUE))).toHaveLength(1);
  });
});

test('metadata of a picture in an address is as wrong as that of a file', async () => {
  const bytes = await blank()
    .jpeg()
    .withExif({ IFD0: { Artist: 'x' } })
    .toBuffer();
  const page = (content: Uint8Array) => ({
    [OWN]: html(`<img alt="" src="data:image/jpeg;base64,${Buffer.from(content).toString('base64')}">`),
  });
  expect((await findingsOf('site/no-metadata', page(bytes))).map(({ message }) => message)).toEqual([
    expect.stringContaining('carries EXIF data'),
  ]);
  expect(
    (await findingsOf('site/no-metadata', page(bytes.subarray(0, 200)))).map(({ message }) => message),
  ).toEqual([expect.stringContaining('can not be read')]);
  expect(await findingsOf('site/no-metadata', page(pictures.jpeg))).toEqual([]);
});
