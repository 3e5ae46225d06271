import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { expect, test } from 'vitest';
import { isElement, nodesOf } from '../html.ts';
import { parseDocument } from '../parse-document.ts';
import { CodeReader } from './codes-of.ts';

const TEXT = 'Two rescue dogs';
const elementsOf = (body: string) => nodesOf(parseDocument(`<body>${body}`).document).filter(isElement);
const bare = (text: string) => renderSVG(text).replace(' xmlns="http://www.w3.org/2000/svg"', '');

test('every drawing of a page is read, with whatever names it declares', async () => {
  const squares = (svg: string) =>
    svg.replace(/<path fill="black" d="([^"]*)"\/>/, (_, d: string) =>
      d.replace(/M(\d+),(\d+)h(\d+)v(\d+)h-\d+z/g, '<rect x="$1" y="$2" width="$3" height="$4"/>'),
    );
  const drawings = [
    renderSVG(`${TEXT} one`),
    bare(`${TEXT} two`),
    bare(`${TEXT} three`).replace('<svg', '<svg xmlns:xlink="http://www.w3.org/1999/xlink"'),
    bare(`${TEXT} four`).replace('<path', '<title>A&nbsp;code</title><a xlink:href="/"></a><path'),
    squares(bare(`${TEXT} five`)),
    `<svg viewBox="0 0 9 9"><svg ${bare(`${TEXT} six`).slice(4)}</svg>`,
  ];
  const found = await new CodeReader().ofDrawings(elementsOf(drawings.join('')));
  expect(new Set(found)).toEqual(
    new Set(['one', 'two', 'three', 'four', 'five', 'six'].map((one) => `${TEXT} ${one}`)),
  );
  // As text, and its bytes as letters.
  expect(found.filter((one) => one.endsWith('one'))).toHaveLength(2);
});

test('an icon, a picture without a code and a broken drawing say nothing', async () => {
  const reader = new CodeReader();
  const icon =
    '<svg viewBox="0 0 9 9"><path d="M1 1h3v3zM5 5h3v3z"/><path d="z"/><rect/><circle r="2"/></svg>';
  const busy = `<svg viewBox="0 0 99 99"><path d="${'M1 1h3v3z'.repeat(99)}"/></svg>`;
  const broken = `<svg viewBox="0 0 9 9"><path d="${'M1 1h3v3z'.repeat(99)}" a:b:c="x"/></svg>`;
  expect(await reader.ofDrawings(elementsOf(icon + busy + broken))).toEqual([]);
  expect(await reader.ofPicture(Buffer.from('no picture'))).toEqual([]);
});

test('a drawing of a few strokes is not drawn: a picture in it is read by its own address', async () => {
  const picture = await sharp(Buffer.from(renderSVG(TEXT)))
    .resize(300)
    .png()
    .toBuffer();
  const image = `<image width="300" height="300" href="data:image/png;base64,${picture.toString('base64')}"/>`;
  const drawing = (more: string) => elementsOf(`<svg viewBox="0 0 300 300">${image}${more}</svg>`);
  expect(await new CodeReader().ofDrawings(drawing('<rect/>'.repeat(22)))).toEqual([]);
  expect(await new CodeReader().ofDrawings(drawing('<rect/>'.repeat(23)))).toContain(TEXT);
});

test('what is the same on many pages is read once', async () => {
  const reader = new CodeReader();
  const first = await reader.ofPicture(Buffer.from('no picture'));
  expect(await reader.ofPicture(Buffer.from('no picture'))).toBe(first);
  expect(await reader.ofPicture(Buffer.from('another'))).not.toBe(first);
});
