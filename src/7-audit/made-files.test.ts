import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { amara, digestOf, findingsOf, html, OWN } from './fixture.ts';

const VALUE = 'Two rescue dogs';
const PATH = 'assets/pictures/x.jpg';
const withheld = [amara(VALUE)];
const made = (bytes: Uint8Array, { says = [] as string[], mayShowCode = false } = {}) =>
  new Map([[digestOf(bytes), { says, mayShowCode }]]);

/** A picture with the value behind its end, where no decoder looks; one that shows it as a code. */
let plain: Buffer;
let speaking: Buffer;
let code: Buffer;
beforeAll(async () => {
  plain = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  speaking = Buffer.concat([plain, Buffer.from(VALUE)]);
  code = await sharp(Buffer.from(renderSVG(VALUE)))
    .resize(400)
    .flatten({ background: 'white' })
    .jpeg()
    .toBuffer();
});
const leaks = (files: Record<string, Uint8Array | string>, all?: ReturnType<typeof made>) =>
  findingsOf('site/no-leak', files, { withheld, ...(all && { made: all }) });

describe('a file that the program made', () => {
  test('is known by its bytes, and then they are not searched for what they can not hold', async () => {
    for (const bytes of [speaking, code]) {
      expect(await leaks({ [PATH]: bytes })).toHaveLength(1);
      expect(await leaks({ [PATH]: bytes }, made(bytes))).toEqual([]);
    }
  });

  test('is searched for what was drawn in it', async () => {
    const [found] = await leaks(
      { [PATH]: plain },
      made(plain, { says: ['Cedar Hill', `We have ${VALUE}!`] }),
    );
    expect(found?.message).toContain('holds in what is drawn what is withheld in');
    expect(await leaks({ [PATH]: plain }, made(plain, { says: ['Two', 'rescue dogs'] }))).toEqual([]);
  });

  test('is read for codes where it was made of somebody’s photo', async () => {
    expect(await leaks({ [PATH]: code }, made(code, { mayShowCode: true }))).toHaveLength(1);
  });

  test('still has a name, and still may carry no metadata', async () => {
    expect(await leaks({ 'two-rescue-dogs.jpg': plain }, made(plain))).toHaveLength(1);
    const titled = await sharp(plain)
      .withExif({ IFD0: { Artist: VALUE } })
      .jpeg()
      .toBuffer();
    const given = { withheld, made: made(titled) };
    expect(await findingsOf('site/no-metadata', { [PATH]: titled }, given)).toHaveLength(1);
    expect(await findingsOf('site/no-leak', { [PATH]: titled }, given)).toHaveLength(1);
    const cut = plain.subarray(0, 100);
    expect(await findingsOf('site/no-metadata', { [PATH]: cut }, { made: made(cut) })).toHaveLength(1);
  });
});

describe('is read like a stranger’s', () => {
  test('a file that was changed after it was made, or lies where one was', async () => {
    expect(await leaks({ [PATH]: speaking }, made(plain))).toHaveLength(1);
    expect(await leaks({ [PATH]: code }, made(plain))).toHaveLength(1);
    const packed = Buffer.from(VALUE);
    expect(await leaks({ [PATH]: plain, 'assets/x.bin': packed }, made(plain))).toHaveLength(1);
  });

  test('a made file in an address of a page', async () => {
    const page = html(`<img alt="" src="data:image/jpeg;base64,${speaking.toString('base64')}">`);
    expect(await leaks({ [OWN]: page }, made(speaking))).toHaveLength(1);
  });

  test('a page, even if its bytes are said to be made: text is always searched as it stands', async () => {
    const page = html(`<p>${VALUE}</p>`);
    expect(await leaks({ [OWN]: page }, made(Buffer.from(page)))).toHaveLength(1);
  });
});
