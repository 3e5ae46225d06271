import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { filesIn, newFolder, writeFiles } from '../../test/folder.ts';
import { photoJobs, photoView } from '../5-compose/photo.ts';
import { makePhotos } from './photos.ts';

const PATH = 'content/providers/ada.jpg';
let original: Buffer;
beforeAll(async () => {
  original = await sharp({
    create: {
      width: 640,
      height: 800,
      channels: 3,
      background: '#336699',
      noise: { type: 'gaussian', mean: 128, sigma: 9 },
    },
  })
    .withExif({
      IFD0: { Artist: 'Ada' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 13/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
});
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const photo = () => ({
  path: PATH,
  digest: `sha256-${digestOf(original)}`,
  // As it stands upright.
  width: 800,
  height: 640,
  alt: 'Ada',
});
const built = async () => {
  const [root, cache, folder] = [newFolder({ [PATH]: original }), newFolder(), newFolder()];
  const { failed, made } = await makePhotos(photoJobs(photo()), { root, cache }, { folder });
  return { root, cache, folder, failed, made, files: filesIn(folder) };
};

test('a photo is made in every format and width that its page names, upright and without metadata', async () => {
  const { files, failed } = await built();
  expect([...failed]).toEqual([]);
  const { src, srcset, sources } = photoView(photo(), undefined);
  const named = [srcset, ...sources.map((one) => one.srcset)].join(', ').split(', ');
  expect(named).toHaveLength(9);
  expect(named.map((one) => one.split(' ')[0]?.slice(1)).sort()).toEqual([...files.keys()].sort());
  expect(files.has(src.slice(1))).toBe(true);
  for (const one of named) {
    const [path = '', wide = ''] = one.slice(1).split(' ');
    const { width, height, format, exif, xmp, icc } = await sharp(files.get(path)).metadata();
    expect(width, path).toBe(Number.parseInt(wide, 10));
    expect((height ?? 0) / (width ?? 1), path).toBeCloseTo(0.8, 1);
    expect([exif, xmp, icc], path).toEqual([undefined, undefined, undefined]);
    expect(format, path).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[path.split('.').at(-1) ?? '']);
  }
});

test('the formats are offered lightest first, with the one for every browser last', () => {
  const { sources, srcset } = photoView(photo(), undefined);
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(srcset).toMatch(/\.jpg 240w, .*\.jpg 480w, .*\.jpg 800w$/);
});

test('the second build makes nothing anew', async () => {
  const { root, cache, folder } = await built();
  const times = () =>
    readdirSync(join(cache, 'photos')).map((name) => statSync(join(cache, 'photos', name)).mtimeMs);
  const before = times();
  // It doesn't even read the original.
  writeFiles(root, { [PATH]: 'no picture' });
  const { failed } = await makePhotos(photoJobs(photo()), { root, cache }, { folder });
  expect([...failed]).toEqual([]);
  expect(times()).toEqual(before);
});

test.each([
  ['of which nothing is left', () => ''],
  ['with a word behind its end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('Two rescue dogs')])],
  ['that is another one', () => original],
])('a picture in the cache %s is made anew, the same as before', async (_, changed) => {
  const { root, cache, folder } = await built();
  const before = filesIn(folder);
  const [name = ''] = readdirSync(join(cache, 'photos')).filter((one) => one.endsWith('-480.avif'));
  const path = `photos/${name}`;
  writeFiles(cache, { [path]: changed(readFileSync(join(cache, path))) });
  await makePhotos(photoJobs(photo()), { root, cache }, { folder });
  expect(filesIn(folder)).toEqual(before);
  expect(filesIn(cache).get(path)?.length).toBeGreaterThan(100);
});

test('what is told of the files made is their digests, and that the largest may show a code', async () => {
  const { made, files } = await built();
  expect([...made.keys()].sort()).toEqual([...files.values()].map((one) => `sha256-${digestOf(one)}`).sort());
  for (const [path, bytes] of files)
    expect(made.get(`sha256-${digestOf(bytes)}`), path).toEqual({
      says: [],
      mayShowCode: path.includes('-800.'),
    });
});

test('when a photo isn’t shown any more, the cache forgets it', async () => {
  const { root, cache } = await built();
  await makePhotos([], { root, cache }, { folder: newFolder() });
  expect([...filesIn(cache).keys()]).toEqual([]);
});

test('another picture than was decided on is told, and not made', async () => {
  const { root, folder } = await built();
  writeFiles(root, { [PATH]: await sharp(original).negate().jpeg().toBuffer() });
  const [cache, out] = [newFolder(), newFolder()];
  expect([...(await makePhotos(photoJobs(photo()), { root, cache }, { folder: out })).failed]).toEqual([
    PATH,
  ]);
  expect([...filesIn(out).keys(), ...filesIn(cache).keys()]).toEqual([]);
  expect(filesIn(folder).size).toBe(9);
});
