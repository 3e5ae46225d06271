import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { digestOf, readPhoto } from './photo.ts';

const image = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f5e' } });
const read = (bytes: Uint8Array) =>
  readPhoto({ path: 'content/providers/a.jpg', bytes, digest: digestOf(bytes) });
const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 13/1' } };

let jpeg: Buffer;
beforeAll(async () => {
  // Noise, so that the file is long enough to be cut in two.
  const raw = Buffer.from(Array.from({ length: 200 * 150 * 3 }, (_, i) => (i * 7919) % 251));
  jpeg = await sharp(raw, { raw: { width: 200, height: 150, channels: 3 } })
    .jpeg()
    .toBuffer();
});

test('a JPEG, a PNG and a WebP are photos of their size', async () => {
  for (const bytes of [
    await image().jpeg().toBuffer(),
    await image().png().toBuffer(),
    await image().webp().toBuffer(),
  ]) {
    expect(await read(bytes)).toMatchObject({ width: 40, height: 30, hasLocation: false });
  }
});

test('a photo that lies on its side has the size it will have upright', async () => {
  expect(
    await read(
      await image()
        .withExif({ IFD0: { Orientation: '6' } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    ),
  ).toMatchObject({ width: 30, height: 40 });
});

test('a photo that says where it was taken is known to', async () => {
  expect(await read(await image().withExif(GPS).jpeg().toBuffer())).toMatchObject({ hasLocation: true });
  expect(await read(await image().withExif(GPS).png().toBuffer())).toMatchObject({ hasLocation: true });
  expect(await read(await image().withExif(GPS).webp().toBuffer())).toMatchObject({ hasLocation: true });
});

test('a photo with a camera in its metadata but no place says nothing of where', async () => {
  expect(
    await read(
      await image()
        .withExif({ IFD0: { Make: 'Acme' } })
        .jpeg()
        .toBuffer(),
    ),
  ).toMatchObject({ hasLocation: false });
});

test('a place in XMP counts', async () => {
  const xmp =
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Cedar Hill"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';
  expect(await read(await image().withXmp(xmp).jpeg().toBuffer())).toMatchObject({ hasLocation: true });
});

test.each([
  ['no picture at all', () => Buffer.from('not a picture')],
  ['an empty file', () => Buffer.alloc(0)],
  ['a picture cut in half', () => jpeg.subarray(0, jpeg.length / 2)],
  ['a picture cut in its header', () => jpeg.subarray(0, 30)],
  [
    'an SVG, which can hold scripts',
    () =>
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
  ],
])('%s is no photo', async (_, bytes) => {
  expect(await read(bytes())).toBeUndefined();
});

test('a GIF or a TIFF by any name is no photo', async () => {
  expect(await read(await image().gif().toBuffer())).toBeUndefined();
  expect(await read(await image().tiff().toBuffer())).toBeUndefined();
});
