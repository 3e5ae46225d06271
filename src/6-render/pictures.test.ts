import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLORS } from '#layouts/picture/drawing.ts';
import { PICTURE } from '#layouts/picture/plate-picture.ts';
import type { PictureView, PublicPage } from '#schema/page.ts';
import { StandingSite } from '#standing/standing-site.ts';
import { filesIn, newFolder } from '../../test/folder.ts';
import { makePictures, picturePath } from './pictures.ts';

const PLATE: PictureView = {
  name: 'Dr Amara Osei',
  credentials: ['MD', 'FAAFP'],
  title: 'Family doctor',
  practice: 'Cedar Hill Family Medicine',
  person: { monogram: 'AO' },
};
const digestOf = (file: string) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
const page = (picture: PictureView) => ({ picture }) as PublicPage;
const made = async (
  picture: PictureView,
  cache = newFolder(),
  folder = newFolder(),
  standing: string | undefined = undefined,
) => {
  const files = await makePictures([page(picture)], '#2f6f5e', cache, {
    folder,
    standing: standing === undefined ? undefined : new StandingSite(standing),
  });
  return { cache, folder, files, file: join(folder, picturePath(picture, '#2f6f5e') ?? '') };
};

let portrait: Buffer;
beforeAll(async () => {
  portrait = await sharp({ create: { width: 480, height: 600, channels: 3, background: '#2244cc' } })
    .jpeg()
    .toBuffer();
});

test('a plate becomes a picture of the size that networks show, without metadata', async () => {
  const { file } = await made(PLATE);
  const { width, height, format, exif, icc, xmp } = await sharp(file).metadata();
  expect({ width, height, format }).toEqual({ ...PICTURE, format: 'png' });
  expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
});

test('the same plate gives the same bytes, another accent or another word another file', async () => {
  const [one, other] = [await made(PLATE), await made({ ...PLATE })];
  expect(readFileSync(one.file).equals(readFileSync(other.file))).toBe(true);
  expect(picturePath(PLATE, '#aa3344')).not.toBe(picturePath(PLATE, '#2f6f5e'));
  expect(picturePath({ ...PLATE, title: 'Doctor' })).not.toBe(picturePath(PLATE));
  expect(one.file).not.toMatch(/osei/i);
});

test('the portrait is the one of the built site, and stands in the arch', async () => {
  const folder = newFolder({ 'assets/photos/x-480.jpg': portrait });
  const photo = {
    src: '/assets/photos/x-480.jpg',
    srcset: '',
    sources: [],
    width: 480,
    height: 600,
    alt: '',
  };
  const { file } = await made({ ...PLATE, person: { monogram: 'AO', photo } }, newFolder(), folder);
  const at = async (left: number, top: number) => [
    ...(await sharp(file).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
  const [, , blue = 0] = await at(266, 315);
  expect(blue).toBeGreaterThan(180);
  // Outside of the round top the ground is to be seen.
  expect(Math.min(...(await at(80, 80)))).toBeGreaterThan(220);
});

test('what can not be drawn has no picture: letters of other scripts, words without end', async () => {
  for (const name of ['李小龙', 'word '.repeat(80), 'W'.repeat(60)])
    expect(picturePath({ ...PLATE, name }), name).toBeUndefined();
  const folder = newFolder();
  await makePictures([page({ ...PLATE, name: '李小龙' })], undefined, newFolder(), { folder });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  'Jo Li',
  'Dr Maximilian-Alexander von Hohenstein-Oberkirchen',
  'The Cedar Hill Valley Community Family and Children’s Health Center',
])('a name as short or long as %s is drawn within its plate', async (name) => {
  const wide = 'Consultant psychologist, lead of the service for families, couples and young people';
  const { file } = await made({
    ...PLATE,
    name,
    title: wide,
    credentials: ['PhD', 'MSW', 'LCSW', 'FNP-C', 'RDN'],
  });
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  // Between the lines of the plate and the edge of the picture nothing dark stands.
  const dark: string[] = [];
  for (let y = 80; y < 470; y += 1)
    for (let x = 1118; x < info.width; x += 1)
      if ((data[y * info.width + x] ?? 0) <= 100) dark.push(`${x} ${y}`);
  expect(dark).toEqual([]);
});

test('it is kept between builds, and gone from there when nobody is shown so any more', async () => {
  const { cache } = await made(PLATE);
  const names = () => readdirSync(join(cache, 'pictures')).filter((name) => name.endsWith('.png'));
  expect(names()).toHaveLength(1);
  await makePictures([], undefined, cache, { folder: newFolder() });
  expect(names()).toEqual([]);
  expect(existsSync(join(cache, 'pictures'))).toBe(true);
});

test('what is told of a picture is the digest of its bytes, and every word that is drawn', async () => {
  const { files, file, cache } = await made(PLATE);
  const said = ['Dr Amara Osei', 'MD · FAAFP', 'Family doctor', 'Cedar Hill Family Medicine', 'AO'];
  const told = new Map([[digestOf(file), { says: said, mayShowCode: false }]]);
  expect(files).toEqual(told);
  // One that was kept is the same, and one that was changed meanwhile is drawn anew.
  const [name = ''] = readdirSync(join(cache, 'pictures')).filter((one) => one.endsWith('.png'));
  appendFileSync(join(cache, 'pictures', name), 'Two rescue dogs');
  const again = await made(PLATE, cache);
  expect([again.files, digestOf(again.file)]).toEqual([told, digestOf(file)]);
  expect([...(await made({ name: 'Jo Li', credentials: [] })).files.values()]).toEqual([
    { says: ['Jo Li'], mayShowCode: false },
  ]);
});

test('one that stands is linked if it is what was kept; what is kept is never a link to the site', async () => {
  const { cache, folder, file } = await made(PLATE);
  const inode = (path: string) => statSync(path).ino;
  const again = await made(PLATE, cache, newFolder(), folder);
  expect(inode(again.file)).toBe(inode(file));

  const before = digestOf(file);
  const [name = ''] = readdirSync(join(cache, 'pictures')).filter((one) => one.endsWith('.png'));
  appendFileSync(join(cache, 'pictures', name), 'Two rescue dogs');
  expect(digestOf(file)).toBe(before);
  appendFileSync(file, 'Two rescue dogs');
  const anew = await made(PLATE, cache, newFolder(), folder);
  expect([digestOf(anew.file), inode(anew.file) === inode(file)]).toEqual([before, false]);
});

test('its colours are those of the site', () => {
  const tokens = readFileSync(new URL('../../layouts/styles/tokens.css', import.meta.url), 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  for (const [name, color] of Object.entries(COLORS)) expect(light).toContain(`--${name}: ${color};`);
});

describe('many are drawn in another thread', () => {
  const pages = ['Jo Li', 'Ada Roe', 'Bo Ek'].map((name) => page({ ...PLATE, name }));
  const drawn = async (many: number, cache = newFolder()) => {
    const folder = newFolder();
    const files = await makePictures(pages, undefined, cache, { folder }, undefined, many);
    return { cache, folder, files };
  };

  test('byte for byte as in this one, and kept as well', async () => {
    const [here, there] = [await drawn(4), await drawn(3)];
    expect([...filesIn(there.folder).keys()]).toHaveLength(3);
    expect(filesIn(there.folder)).toEqual(filesIn(here.folder));
    expect(filesIn(there.cache)).toEqual(filesIn(here.cache));
    expect(there.files).toEqual(here.files);
  });

  test('but for those that are kept, and nothing of them is swept away', async () => {
    const { cache, files } = await drawn(3);
    const all = readdirSync(join(cache, 'pictures')).filter((name) => name.endsWith('.png'));
    rmSync(join(cache, 'pictures', all[0] ?? ''));
    expect((await drawn(1, cache)).files).toEqual(files);
    expect(readdirSync(join(cache, 'pictures'))).toEqual(expect.arrayContaining(all));
  });

  test('and one that can’t be drawn is no picture that was: the build fails', async () => {
    const photo = {
      src: '/assets/photos/gone.jpg',
      srcset: '',
      sources: [],
      width: 480,
      height: 600,
      alt: '',
    };
    const lost = page({ ...PLATE, person: { monogram: 'AO', photo } });
    const making = makePictures([lost], undefined, newFolder(), { folder: newFolder() }, undefined, 1);
    await expect(making).rejects.toThrow('gone.jpg');
  });
});
