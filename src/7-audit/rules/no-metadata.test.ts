import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findingsOf } from '../fixture.ts';

const found = (bytes: Uint8Array | string, path = 'img/a') =>
  findingsOf('site/no-metadata', { [path]: bytes });
const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
const FORMATS = ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const;

test.each(FORMATS)('a %s with nothing but its image passes', async (format) => {
  expect((await found(await picture().toFormat(format).toBuffer())).filter(() => format !== 'tiff')).toEqual(
    [],
  );
});

test('a colour profile passes', async () => {
  expect(await found(await picture().withIccProfile('p3').jpeg().toBuffer())).toEqual([]);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s that says where it was taken is found, whatever its name',
  async (format) => {
    const bytes = await picture()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 13/1' } })
      .toFormat(format)
      .toBuffer();
    expect(await found(bytes)).toHaveLength(1);
  },
);

test('the message says what it carries, why it matters and what to do', async () => {
  const [one] = await found('<svg><metadata/></svg>', 'a.svg');
  expect(one?.message).toBe(
    '_site/a.svg carries drawing program data, which may tell where and when it was taken and who is in it. ' +
      'Let the build make the picture from a photo beside a bio, or export it without metadata.',
  );
});

test('XMP is found', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
  expect(await found(await picture().withXmp(xmp).jpeg().toBuffer())).toHaveLength(1);
});

test('what a drawing program left in a drawing is found', async () => {
  expect(await found('<svg><metadata><rdf:RDF/></metadata></svg>', 'a.svg')).toHaveLength(1);
  expect(await found('<svg><sodipodi:namedview/></svg>', 'a.svg')).toHaveLength(1);
  const clean = '<svg><title>x</title><path d="M0 0"/><x-metadata/><metadata-x/></svg>';
  expect(await found(clean, 'a.svg')).toEqual([]);
});

test('a picture in an address is looked at like any other', async () => {
  const bytes = await picture()
    .withExif({ IFD0: { Artist: 'Ana' } })
    .jpeg()
    .toBuffer();
  const page = (data: Buffer) =>
    `<!doctype html><img src="data:image/jpeg;base64,${data.toString('base64')}">`;
  expect((await found(page(bytes), 'a.html')).map(({ message }) => message)).toEqual([
    expect.stringContaining('carries EXIF data'),
  ]);
  expect(await found(page(await picture().jpeg().toBuffer()), 'a.html')).toEqual([]);
});

test('a page about metadata is no drawing', async () => {
  expect(await found('<!doctype html><p>An element: <metadata></metadata>', 'a.html')).toEqual([]);
});

test('a picture that can not be read is an error', async () => {
  expect((await found(Buffer.from('\x89PNG broken', 'latin1'))).map(({ message }) => message)).toEqual([
    '_site/img/a is a picture that can not be read, so nobody can tell what it says besides its image. Replace it.',
  ]);
});
