import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { qrOf } from './qr.ts';

/** What a scanner reads from the drawn code. */
async function scanned(payload: string): Promise<string | undefined> {
  const { size, path } = qrOf(payload);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a QR code', () => {
  test.each([
    'https://cedarhill.example/social',
    'https://a.example/',
    `https://a.example/${'b'.repeat(200)}`,
  ])('leads a scanner to its payload: %s', async (payload) => expect(await scanned(payload)).toBe(payload));

  test('has four empty modules on every side', () => {
    const { size, path } = qrOf('https://cedarhill.example/social');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...parts]) => parts.map(Number));
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
    expect(Math.max(...runs.map(([, y = 0]) => y))).toBe(size - 5);
  });
});
