import { expect, test } from 'vitest';
import { understand } from '../built-file.ts';
import { CodeReader } from '../codes/codes-of.ts';
import { html } from '../fixture.ts';
import { Addresses } from './addresses.ts';
import { LinkReader } from './links-of.ts';

const newReader = () =>
  new LinkReader(new Addresses({ siteUrl: 'https://cedarhill.example/', audience: 'public' }), 'public');
const read = async (path: string, content: string, reader = newReader()) =>
  reader.read(await understand({ path, bytes: Buffer.from(content) }, undefined, new CodeReader()));

test('a link is what it leads to and what names it first, and is told once', async () => {
  const { links } = await read(
    'a.html',
    html('<a href="/z#é">x</a><img src="/z#é"><a href="http://[#x">x</a>'),
  );
  expect(links).toEqual([
    { path: 'z', fragment: 'é', by: '<a href>', isInvalid: false },
    { path: 'http://[#x', fragment: '', by: '<a href>', isInvalid: true },
  ]);
});

test('the same link in two files is one object', async () => {
  const reader = newReader();
  const [a, b] = [
    await read('a.html', html('<a href="/z">'), reader),
    await read('b.html', html('<a href="/z">'), reader),
  ];
  expect(a.links[0]).toBe(b.links[0]);
});

test('anchors are ids, and the names of links', async () => {
  const page = html('<p id="me" name="no"></p><a name="old" id="new"></a><a id="" name="">x</a>');
  expect((await read('a.html', page)).anchors).toBe('\nme\nnew\nold\n');
  expect((await read('b.html', html(''))).anchors).toBe('\n\n');
  expect((await read('a.txt', 'x')).anchors).toBeUndefined();
});

test('redirects lead inside or outside, and those of a pattern nowhere that is known', async () => {
  const lines = [
    '/a https://cedarhill.example/b 302',
    '/c https://other.example/',
    '/d/* /e',
    '/f /g/:h',
    '/i /j',
  ];
  const { links, redirects } = await read('_redirects', lines.join('\n'));
  expect(redirects).toHaveLength(5);
  expect(links.map(({ path, by }) => [path, by])).toEqual([
    ['b', 'a redirect'],
    ['j', 'a redirect'],
  ]);
  expect((await read('_redirects', '/a /b \0')).redirects).toEqual([]);
  expect((await read('a.txt', '/a /b')).redirects).toEqual([]);
});

test('only a version of a policy that search engines pass by is superseded', async () => {
  const page = html('', '<meta name="robots" content="NOINDEX, follow">');
  const isFrozen = async (path: string, content = page) => (await read(path, content)).isFrozen;
  expect(await isFrozen('policies/fees/2020-01-01/index.html')).toBe(true);
  expect(await isFrozen('en/policies/fees/2020-01-01/index.html')).toBe(true);
  expect(await isFrozen('policies/fees/2020-01-01/index.html.html')).toBe(false);
  expect(await isFrozen('our-policies/fees/2020-01-01/index.html')).toBe(false);
  expect(await isFrozen('policies/fees/index.html')).toBe(false);
  expect(await isFrozen('policies/fees/2020-01-01/index.html', html(''))).toBe(false);
});
