import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Addresses } from './addresses.ts';

const addresses = new Addresses({ siteUrl: 'https://cedarhill.example/', audience: 'staff' });
const steps = fc.array(fc.constantFrom('..', '.', '', 'a', 'b-c', 'index.html', '...', '~x'), {
  maxLength: 6,
});
const urls = fc
  .tuple(steps, fc.constantFrom('', '#', '#id', '#a.b'))
  .map(([parts, fragment]) => parts.join('/') + fragment);
const files = fc.constantFrom('index.html', 'a/index.html', 'a/b/c d.html', 'ü/%2e/x.html');

test('a plain relative address leads where the standard says', () => {
  fc.assert(
    fc.property(urls, files, (url, file) => {
      const base = `http://folder.invalid/${file.split('/').map(encodeURIComponent).join('/')}`;
      fc.pre(!url.startsWith('/'));
      const { pathname, hash } = new URL(url, base);
      expect(addresses.targetOf(url, file)).toEqual({
        kind: 'inside',
        path: decodeURIComponent(pathname.replace(/^\/+/, '')),
        fragment: hash.slice(1),
      });
    }),
  );
});

test('an address of the site is inside, whatever folder of its host the site has', () => {
  const clinic = new Addresses({ siteUrl: 'https://host.example/clinic/', audience: 'public' });
  const pathOf = (url: string) => clinic.targetOf(url, 'a/b.html');
  const inside = (path: string, fragment = '') => ({ kind: 'inside', path, fragment });
  expect(pathOf('https://host.example/clinic/a%20b/c#d')).toEqual(inside('a b/c', 'd'));
  expect(pathOf('https://host.example/clinic///a')).toEqual(inside('a'));
  expect(pathOf('https://host.example/other')).toEqual(inside('other'));
  expect(pathOf('/clinic/a')).toEqual(inside('clinic/a'));
  expect(pathOf('/%E9')).toEqual(inside('%E9'));
  expect(pathOf(' /a\n/b ')).toEqual(inside('a/b'));
  expect(pathOf('../my file.html')).toEqual(inside('my file.html'));
  expect(pathOf('?x:y')).toEqual(inside('a/b.html'));
  expect(clinic.targetOf('.///x', 'index.html')).toEqual(inside('x'));
});

test('an address elsewhere is outside, and one of another kind is neither', () => {
  const own = new Addresses({ siteUrl: 'https://cedarhill.example/', audience: 'staff' });
  const outside = { kind: 'outside', host: 'cedarhill.example' };
  expect(own.targetOf('https://cedarhill.example/a', 'a.html')).toEqual(outside);
  expect(own.targetOf(' ht\ntps://cedarhill.example/a', 'a.html')).toEqual(outside);
  expect(own.targetOf('x-http://a', 'a.html')).toEqual({ kind: 'other', scheme: 'x-http:' });
  expect(own.targetOf('http://[', 'a.html')).toEqual({ kind: 'invalid' });
});
