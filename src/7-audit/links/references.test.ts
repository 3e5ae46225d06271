import { describe, expect, test } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { addressesOfSrcset, referencesOf, referencesOfCss } from './references.ts';

const found = (markup: string) =>
  referencesOf(parseDocument(markup).elements).map(({ url, by, isLoaded }) => [url, by, isLoaded]);

test('attributes lead somewhere on the elements that read them, and only there', () => {
  expect(found('<a data="x" action="y" href=" b ">x</a>')).toEqual([['b', '<a href>', false]]);
  expect(found('<object data="x"></object>')).toEqual([['x', '<object data>', true]]);
  expect(found('<p style="background:url(a.png)">')).toEqual([['a.png', 'url()', true]]);
  expect(found('<p title="url(a.png)">')).toEqual([]);
  expect(found('<a ping="x  y"><img src="a b">')).toEqual([
    ['x', '<a ping>', true],
    ['y', '<a ping>', true],
    ['a b', '<img src>', true],
  ]);
});

test('a style sheet in a page leads somewhere, and a script that looks like one does not', () => {
  expect(found('<style>@import "a.css"</style><script>url(x)</script>')).toEqual([
    ['a.css', '@import', true],
  ]);
});

test('kinds of a link that only say something load nothing, however far apart they stand', () => {
  expect(found('<link rel="next  prev" href="x">')).toEqual([['x', '<link href>', false]]);
  expect(found('<link rel="next icon" href="x">')).toEqual([['x', '<link href>', true]]);
});

test('the picture beside a shared link is led to, and not loaded', () => {
  expect(
    found('<meta property="og:image" content=" /a.jpg "><meta name="twitter:image:src" content="/b.jpg">'),
  ).toEqual([
    ['/a.jpg', '<meta og:image>', false],
    ['/b.jpg', '<meta twitter:image:src>', false],
  ]);
  expect(found('<meta property="og:image:alt" content="/a"><meta name="x-og:image" content="/a">')).toEqual(
    [],
  );
});

describe('a page that reloads itself leads', () => {
  test.each([
    ['5; url = /z', '/z'],
    [" 12.5  ,  URL= '/z' later", '/z'],
    ['0;url="/z"', '/z'],
    ['0;/z ', '/z'],
    ['0 url=/z', '/z'],
    ['/z', '/z'],
  ])('by %j to %s', (content, url) => {
    expect(found(`<meta http-equiv=Refresh content="${content.replaceAll('"', '&quot;')}">`)).toEqual([
      [url, '<meta http-equiv=refresh>', true],
    ]);
  });
  test('nowhere if it only reloads, or is no such page', () => {
    for (const attrs of [
      'http-equiv=refresh content=5',
      'http-equiv=refresh content="5; "',
      'http-equiv=refresh',
      'http-equiv=x-refresh content=/z',
      'http-equiv=refreshed content=/z',
      'name=refresh content=/z',
    ])
      expect(found(`<meta ${attrs}>`)).toEqual([]);
    expect(found('<p http-equiv=refresh content=/z>')).toEqual([]);
  });
});

test.each([
  ['a.webp 1x, b.webp 2x', ['a.webp', 'b.webp']],
  [' a.webp,  b.webp', ['a.webp', 'b.webp']],
  [',,a.webp 1x', ['a.webp']],
  ['a.webp,, b.webp', ['a.webp', 'b.webp']],
  ['a.webp 400w 300h, b.webp', ['a.webp', 'b.webp']],
  ['a.webp 1x,b,c.webp 2x', ['a.webp', 'b,c.webp']],
  ['\ta,1.webp\n1x', ['a,1.webp']],
  [' , ', []],
])('the set of pictures %j has %j', (srcset, urls) => {
  expect(addressesOfSrcset(srcset)).toEqual(urls);
});

describe('a style sheet', () => {
  test.each<[string, string[]]>([
    ["a{b:url( 'two words.png' )}", ['url() two words.png']],
    ['a{b:url(" a.png ")}', ['url() a.png']],
    [`a{b:url("o'clock.png")}`, ["url() o'clock.png"]],
    ["@import  'a b.css';", ['@import a b.css']],
    ['@import"a.css";', ['@import a.css']],
    ['@import " a.css ";', ['@import a.css']],
    ["a{b:image-set('a b.png' 1x)}", ['image-set() a b.png']],
    ['a{b:image-set("a.png" type( "image/png"))}', ['image-set() a.png']],
    ['a{b:image-set("a.png" type("image/png"))}', ['image-set() a.png']],
    ['a{b:u\\72l(a.png)}', ['url() a.png']],
    ['a{}/* url(a.png)', []],
    ['/* url(a.png) */a{}/* url(b.png) */', []],
    ['a{b:u/**/rl(a.png)}', []],
  ])('%s loads %j', (css, loaded) => {
    const references = referencesOfCss(css);
    expect(references.map(({ by, url }) => `${by} ${url}`)).toEqual(loaded);
    expect(references.every(({ isLoaded }) => isLoaded)).toBe(true);
  });
});
