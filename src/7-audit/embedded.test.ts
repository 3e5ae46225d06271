import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embeddedIn } from './embedded.ts';
import { findingsOf, html, OWN } from './fixture.ts';

const found = (text: string, addresses: string[] = []) =>
  embeddedIn(text, addresses).map(({ path, bytes, fault }) => [
    path,
    fault ?? Buffer.from(bytes).toString('latin1'),
  ]);

test('files in addresses are read as their kind would be, in whatever way they are written', () => {
  expect(
    found('"data:,plain" x="data:text/html;charset=utf-8,%3Cp%3E" data:IMAGE/SVG+xml;base64,PHN2Zz4='),
  ).toEqual([
    ['embedded.txt', 'plain'],
    ['embedded.html', '<p>'],
    ['embedded.svg', '<svg>'],
  ]);
  expect(found('data:text/css;charset=utf-8;BASE64,cHt9 data:text/plain;base64=no,cHt9')).toEqual([
    ['embedded.css', 'p{}'],
    ['embedded.txt', 'cHt9'],
  ]);
  expect(
    found('url("data:…")', ['data:text/plain,two words', 'data:text/plain,two words', '/a.png']),
  ).toEqual([['embedded.txt', 'two words']]);
  const packed = gzipSync('packed').toString('base64');
  expect(found(`data:application/gzip;base64,${encodeURIComponent(packed)}`)).toEqual([
    ['embedded.txt', 'packed'],
  ]);
});

test('what is no such address is passed by', () => {
  expect(found('data: a, b and metadata:x', ['https://x.example/', 'see data:text/plain,x'])).toEqual([]);
  expect(found('no address', ['data:text/plain,x'])).toEqual([]);
});

test('one that can not be opened is an error of the file it stands in', async () => {
  const files = { [OWN]: html('<a href="data:application/gzip;base64,H4sIAAE=">x</a>') };
  expect((await findingsOf('site/no-leak', files)).map(({ message }) => message)).toEqual([
    expect.stringContaining('is packed and can not be opened'),
  ]);
});

test('one in one in one is not followed for ever', async () => {
  let body = 'H4sIAAE=';
  const inside = (type: string, content: string) =>
    `data:${type};base64,${Buffer.from(content).toString('base64')}`;
  body = 'data:application/gzip;base64,H4sIAAE=';
  const counts: number[] = [];
  for (let depth = 0; depth < 4; depth++) {
    const files = { [OWN]: html(`<a href="${body}">x</a>`) };
    counts.push((await findingsOf('site/no-leak', files)).length);
    body = inside('text/html', `<a href="${body}">x</a>`);
  }
  expect(counts).toEqual([1, 1, 0, 0]);
});
