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

test('XMP is found', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
  expect(await found(await picture().withXmp(xmp).jpeg().toBuffer())).toHaveLength(1);
});

test('what a drawing program left in a drawing is found', async () => {
  expect(await found('<svg><metadata><rdf:RDF/></metadata></svg>', 'a.svg')).toHaveLength(1);
  expect(await found('<svg><title>x</title><path d="M0 0"/></svg>', 'a.svg')).toEqual([]);
});

test('a picture that can not be read is an error', async () => {
  expect(await found(Buffer.from('\x89PNG broken', 'latin1'))).toHaveLength(1);
});
