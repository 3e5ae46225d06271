import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { expect, test } from 'vitest';
import { payloadsOfDrawing, payloadsOfPicture } from './qr-payloads.ts';

const TEXT = 'Two rescue dogs';
const png = (svg: string, width: number) => sharp(Buffer.from(svg)).resize(width).png().toBuffer();

test('a code says its text, and its bytes as letters', async () => {
  expect(await payloadsOfDrawing(renderSVG(TEXT))).toEqual([TEXT, TEXT]);
  expect(await payloadsOfDrawing(renderSVG('Zürich'))).toEqual(['Zürich', 'ZÃ¼rich']);
  expect(await payloadsOfPicture(await png(renderSVG(TEXT), 200))).toEqual([TEXT, TEXT]);
});

test('a code is read on a clear ground, without a border, in pale colours and beside other things', async () => {
  const clear = renderSVG(TEXT, { whiteColor: 'transparent', border: 0 });
  expect(await payloadsOfDrawing(clear)).toContain(TEXT);
  const pale = renderSVG(TEXT, { blackColor: '#667', whiteColor: '#eef' });
  expect(await payloadsOfPicture(await png(pale, 300))).toContain(TEXT);
  const wide = await sharp(await png(renderSVG(TEXT), 300))
    .extend({ right: 500, background: 'white' })
    .png()
    .toBuffer();
  expect(await payloadsOfPicture(wide)).toContain(TEXT);
  const tall = await sharp(await png(renderSVG(TEXT), 300))
    .extend({ bottom: 500, background: 'white' })
    .png()
    .toBuffer();
  expect(await payloadsOfPicture(tall)).toContain(TEXT);
});

test('a code in a picture full of greys is not looked for, and one beside a few is', async () => {
  const onGreys = async (size: number) => {
    const greys = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><linearGradient id="a"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="600" height="600" fill="url(#a)"/></svg>`;
    const code = await png(renderSVG(TEXT), size);
    return sharp(Buffer.from(greys))
      .composite([{ input: code, left: 0, top: 0 }])
      .png()
      .toBuffer();
  };
  expect(await payloadsOfPicture(await onGreys(500))).toContain(TEXT);
  expect(await payloadsOfPicture(await onGreys(200))).toEqual([]);
});

test('what has no code or can not be drawn says nothing', async () => {
  expect(await payloadsOfDrawing('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')).toEqual([]);
  expect(await payloadsOfDrawing('Two dogs')).toEqual([]);
  expect(await payloadsOfPicture(Buffer.from('Two dogs'))).toEqual([]);
});
