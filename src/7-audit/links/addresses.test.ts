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
